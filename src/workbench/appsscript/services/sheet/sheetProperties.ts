import type { FWorksheet } from '@univerjs/sheets/lib/facade';
import { numericId } from '../../geometry/sheetSize';
import { assertEditable } from '../../guard/assertEditable';
import type { Execution } from '../../runtime/execution';
import { asksUi, edits, type MethodRule, type Rules, reads, Service } from '../../runtime/service';

type GasSheet = GoogleAppsScript.Spreadsheet.Sheet;
type Methods = Pick<
  GasSheet,
  | ('getName' | 'setName' | 'getSheetId' | 'getIndex' | 'activate')
  | ('getTabColor' | 'setTabColor' | 'hasHiddenGridlines' | 'setHiddenGridlines')
  | ('hideSheet' | 'showSheet' | 'isSheetHidden')
>;

const RULES: Rules<Methods> = {
  getName: reads(),
  setName: edits(['string']),
  getSheetId: reads(),
  getIndex: reads(),
  activate: asksUi(),
  getTabColor: reads(),
  setTabColor: edits(['stringOrNull']),
  hasHiddenGridlines: reads(),
  setHiddenGridlines: edits(['boolean']),
  hideSheet: edits(),
  showSheet: edits(),
  isSheetHidden: reads(),
};

/** A sheet as a whole: its name, its place among the sheets, and how it is shown. */
export abstract class SheetProperties extends Service<GasSheet> implements Methods {
  protected constructor(
    execution: Execution,
    readonly sheet: FWorksheet,
    rules: Readonly<Record<string, MethodRule>>,
  ) {
    super(execution, 'Sheet', { ...RULES, ...rules });
  }

  getName(): string {
    return this.sheet.getSheetName();
  }

  setName(name: string): GasSheet {
    const namesake = this.execution.engine.workbook.getSheetByName(name);
    if (namesake && namesake.getSheetId() !== this.sheet.getSheetId()) {
      throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
    }
    return this.chain(this.sheet.setName(name));
  }

  getSheetId(): number {
    return numericId(this.sheet.getSheetId());
  }

  getIndex(): number {
    return this.sheet.getIndex() + 1;
  }

  activate(): GasSheet {
    return this.chain(this.sheet.activate());
  }

  getTabColor(): string | null {
    return this.sheet.getTabColor() || null;
  }

  setTabColor(color: string | null): GasSheet {
    return this.chain(this.sheet.setTabColor(color ?? ''));
  }

  hasHiddenGridlines(): boolean {
    return this.sheet.hasHiddenGridLines();
  }

  setHiddenGridlines(isHidden: boolean): GasSheet {
    return this.chain(this.sheet.setHiddenGridlines(isHidden));
  }

  hideSheet(): GasSheet {
    return this.chain(this.sheet.hideSheet());
  }

  showSheet(): GasSheet {
    return this.chain(this.sheet.showSheet());
  }

  isSheetHidden(): boolean {
    return this.sheet.isSheetHidden();
  }

  override assertEditable(): void {
    assertEditable(this.execution, this.sheet, null);
  }

  /** Univer's methods return their sheet; Apps Script's return the service, for chaining. */
  protected chain(_sheet: FWorksheet): GasSheet {
    return this.self;
  }
}
