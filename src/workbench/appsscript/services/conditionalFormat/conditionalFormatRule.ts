import type { IRange, Nullable } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/sheets/lib/facade';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import type {} from '@univerjs/sheets-conditional-formatting/facade';
import { toGridFormula, toTypedFormula } from '../../../engine/text/formulaText';
import type { Execution } from '../../runtime/execution';
import { free, type Rules, reads, Service, serviceOf } from '../../runtime/service';
import { RangeContent } from '../cells/rangeContent';
import type { SheetCells } from '../cells/resolveReference';
import { BooleanCondition, type FormulaFormat } from './booleanCondition';

type GasRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type GasBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type GasRange = GoogleAppsScript.Spreadsheet.Range;
type Methods = Pick<GasRule, 'copy' | 'getRanges' | 'getBooleanCondition'>;

const RULES: Rules<Methods> = {
  copy: reads(),
  getRanges: reads(),
  getBooleanCondition: reads(),
};

/** A rule that colours cells of a sheet, as the grid stores it. */
export class ConditionalFormatRule extends Service<GasRule> implements Methods {
  constructor(
    execution: Execution,
    private readonly sheet: FWorksheet,
    readonly rule: IConditionFormattingRule,
  ) {
    super(execution, 'ConditionalFormatRule', RULES);
  }

  copy(): GasBuilder {
    const ranges = this.rule.ranges.map((bounds) => ({ sheet: this.sheet, bounds }));
    return new ConditionalFormatRuleBuilder(this.execution, { ranges, format: this.#format() }).self;
  }

  getRanges(): GasRange[] {
    return this.rule.ranges.map((range) => this.execution.range(this.sheet, range));
  }

  /** Null for the colour scales and the like that a user may have made in the grid. */
  getBooleanCondition(): GoogleAppsScript.Spreadsheet.BooleanCondition | null {
    const format = this.#format();
    return format && new BooleanCondition(this.execution, format).self;
  }

  #format(): FormulaFormat | null {
    const { rule } = this.rule;
    if (rule.type !== 'highlightCell' || rule.subType !== 'formula') return null;
    const { bg, cl, bl } = rule.style;
    return {
      formula: toTypedFormula(String(rule.value), this.execution.engine.language),
      background: hexColor(bg?.rgb),
      fontColor: hexColor(cl?.rgb),
      bold: bl === undefined ? null : bl === 1,
    };
  }
}

/** Univer stores `rgb(255,0,0)` where Google returns `#ff0000`. */
function hexColor(rgb: Nullable<string>): string | null {
  const channels = rgb?.match(/\d+/g);
  if (!rgb || rgb.startsWith('#') || !channels) return rgb ?? null;
  const digits = channels.slice(0, 3).map((channel) => Number(channel).toString(16).padStart(2, '0'));
  return `#${digits.join('')}`;
}

type BuilderMethods = Pick<
  GasBuilder,
  'whenFormulaSatisfied' | 'setBackground' | 'setFontColor' | 'setBold' | 'setRanges' | 'build'
>;

const BUILDER_RULES: Rules<BuilderMethods> = {
  whenFormulaSatisfied: free(['string']),
  setBackground: free(['stringOrNull']),
  setFontColor: free(['stringOrNull']),
  setBold: free(['boolean']),
  setRanges: reads(['array']),
  build: reads(),
};

interface Beginning {
  readonly ranges: readonly SheetCells[];
  readonly format: FormulaFormat | null;
}

/** Makes rules that colour the cells for which a formula is true. */
export class ConditionalFormatRuleBuilder extends Service<GasBuilder> implements BuilderMethods {
  #ranges: readonly SheetCells[];
  #format: Partial<FormulaFormat>;

  constructor(execution: Execution, { ranges, format }: Beginning = { ranges: [], format: null }) {
    super(execution, 'ConditionalFormatRuleBuilder', BUILDER_RULES);
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
    this.#ranges = ranges.map((range) => serviceOf(range, RangeContent, method));
    return this.self;
  }

  build(): GasRule {
    const { formula } = this.#format;
    const sheet = this.#ranges[0]?.sheet;
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
    return builder.setRanges(this.#ranges.map(gridRange)).build();
  }

  #with(format: Partial<FormulaFormat>): GasBuilder {
    this.#format = { ...this.#format, ...format };
    return this.self;
  }
}

function gridRange({ sheet, bounds }: SheetCells): IRange {
  return sheet.getRange({ ...bounds, sheetId: sheet.getSheetId() }).getRange();
}
