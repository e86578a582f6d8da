import type { FWorksheet } from '@univerjs/sheets/lib/facade';
import type {} from '@univerjs/sheets-conditional-formatting/facade';
import { toGridFormula } from '../../engine/text/formulaText';
import type { Execution } from '../runtime/execution';
import { behind, free, type Rules, reads, Service } from '../runtime/service';
import type { FormulaFormat } from './conditionalFormat/booleanCondition';
import { ConditionalFormatRule } from './conditionalFormat/conditionalFormatRule';
import { Range } from './range/range';

type GasBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type GasRange = GoogleAppsScript.Spreadsheet.Range;
type Methods = Pick<
  GasBuilder,
  'whenFormulaSatisfied' | 'setBackground' | 'setFontColor' | 'setBold' | 'setRanges' | 'build'
>;

const RULES: Rules<Methods> = {
  whenFormulaSatisfied: free(['string']),
  setBackground: free(['stringOrNull']),
  setFontColor: free(['stringOrNull']),
  setBold: free(['boolean']),
  setRanges: reads(['array']),
  build: reads(),
};

interface Beginning {
  readonly ranges: readonly Range[];
  readonly format: FormulaFormat | null;
}

/** Makes rules that colour the cells for which a formula is true. */
export class ConditionalFormatRuleBuilder extends Service<GasBuilder> implements Methods {
  #ranges: readonly Range[];
  #format: Partial<FormulaFormat>;

  constructor(execution: Execution, { ranges, format }: Beginning = { ranges: [], format: null }) {
    super(execution, 'ConditionalFormatRuleBuilder', RULES);
    this.#ranges = ranges;
    this.#format = format ?? {};
  }

  whenFormulaSatisfied(formula: string): GasBuilder {
    return this.#with({ formula });
  }

  setBackground(background: string | null): GasBuilder {
    return this.#with({ background });
  }

  setFontColor(fontColor: string | null): GasBuilder {
    return this.#with({ fontColor });
  }

  setBold(bold: boolean): GasBuilder {
    return this.#with({ bold });
  }

  setRanges(ranges: GasRange[]): GasBuilder {
    const method = 'ConditionalFormatRuleBuilder.setRanges';
    this.#ranges = ranges.map((range) => behind(range, Range, method));
    return this.self;
  }

  build(): GoogleAppsScript.Spreadsheet.ConditionalFormatRule {
    const { formula } = this.#format;
    const sheet = this.#ranges[0]?.sheetOfCells;
    if (formula === undefined) throw new Error('The conditional format rule has no condition.');
    if (sheet === undefined) throw new Error('The conditional format rule has no ranges.');
    return new ConditionalFormatRule(this.execution, sheet, this.#rule(sheet, formula)).self;
  }

  #rule(sheet: FWorksheet, formula: string): ConditionalFormatRule['rule'] {
    const { background, fontColor, bold } = this.#format;
    const builder = sheet
      .newConditionalFormattingRule()
      .whenFormulaSatisfied(toGridFormula(formula, this.execution.engine.language));
    if (background) builder.setBackground(background);
    if (fontColor) builder.setFontColor(fontColor);
    if (typeof bold === 'boolean') builder.setBold(bold);
    return builder.setRanges(this.#ranges.map((range) => range.grid().getRange())).build();
  }

  #with(format: Partial<FormulaFormat>): GasBuilder {
    this.#format = { ...this.#format, ...format };
    return this.self;
  }
}
