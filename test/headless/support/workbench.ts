import { readFileSync } from 'node:fs';
import { ICommandService } from '@univerjs/core';
import { ScrollToRangeOperation } from '@univerjs/sheets-ui';
import { type AddIn, createAddIn, type StoredProperties } from '../../../src/workbench/appsscript';
import { UniverEngine } from '../../../src/workbench/engine/engine';
import { conventionsOf } from '../../../src/workbench/engine/text/conventions';
import type { CellState, Engine, Language } from '../../../src/workbench/engine/types';
import { calculateOnce } from '../../../src/workbench/engine/univer/calculateOnce';
import { installDialect } from '../../../src/workbench/engine/univer/installDialect';
import { joinLocally } from '../../../src/workbench/engine/univer/joinLocally';
import { showLocally } from '../../../src/workbench/engine/univer/showLocally';
import { addSample } from '../../../src/workbench/page/sample/addSample';
import { textsIn } from '../../../src/workbench/page/texts';
import { startUniver } from '../../workbench/appsscript/support/headlessEngine';

export interface Opening {
  readonly language?: Language;
  readonly script?: string;
}

export class HeadlessWorkbench {
  constructor(
    readonly engine: Engine,
    readonly addIn: AddIn,
  ) {}

  settled(): Promise<void> {
    return this.engine.settled();
  }
  async sheets() {
    return this.engine.sheets();
  }
  type(...args: Parameters<Engine['type']>) {
    return this.engine.type(...args);
  }
  async cell(sheet: string, a1: string): Promise<CellState> {
    return this.engine.cell(sheet, a1);
  }
  async cells(sheet: string, a1s: readonly string[]) {
    return a1s.map((a1) => this.engine.cell(sheet, a1));
  }
  async values(sheet: string, a1s: readonly string[]) {
    return a1s.map((a1) => this.engine.cell(sheet, a1).value);
  }
  call<Result>(name: string, ...args: readonly unknown[]): Promise<Result> {
    return this.addIn.run(name, [...args]) as Promise<Result>;
  }
}

export function openHeadless({ language = 'en', script }: Opening = {}): HeadlessWorkbench {
  const { univer, api } = startUniver();
  const sheet = { id: 'sheet1', name: 'Sheet1', rowCount: 1000, columnCount: 26 };
  const workbook = api.createWorkbook({ sheetOrder: [sheet.id], sheets: { [sheet.id]: sheet } });
  workbook.setNumfmtLocal(conventionsOf[language].numberLocale);
  univer
    .__getInjector()
    .get(ICommandService)
    .registerCommand({ id: ScrollToRangeOperation.id, type: 1, handler: () => true });
  installDialect(univer);
  calculateOnce(univer);
  joinLocally(univer, language);
  showLocally(univer, language);
  const engine = new UniverEngine(univer, api, workbook, { language });
  const pages = Object.fromEntries(
    ['CausalImpact', 'Operations', 'Sidebar'].map((name) => [
      name,
      readFileSync(`dist/${name}.html`, 'utf8'),
    ]),
  );
  const addIn = createAddIn(
    {
      name: 'Social ROI',
      code: script ?? readFileSync('dist/Code.js', 'utf8'),
      pages,
      manifest: JSON.parse(readFileSync('dist/appsscript.json', 'utf8')),
    },
    engine,
  );
  engine.registerFunctions(addIn.customFunctions());
  addSample(engine, textsIn(language).sample);
  addIn.watch({
    onRefusal: (r) => {
      throw new Error(r);
    },
    confirm: () => true,
  });
  return new HeadlessWorkbench(engine, addIn);
}
