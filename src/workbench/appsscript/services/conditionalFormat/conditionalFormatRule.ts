import type { IRange, Nullable } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/sheets/lib/facade';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import type {} from '@univerjs/sheets-conditional-formatting/facade';
import { toGridFormula, toTypedFormula } from '../../../engine/text/formulaText';
import type { Language } from '../../../engine/types';
import type { Execution } from '../../runtime/execution';
import { free, type Rules, reads, Service, serviceOf } from '../../runtime/service';
import { RangeContent } from '../cells/rangeContent';
import type { SheetCells } from '../cells/resolveReference';
import { BooleanCondition, type CellFormat, type Criterion } from './booleanCondition';

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

  #format(): CellFormat | null {
    const { rule } = this.rule;
    if (rule.type !== 'highlightCell') return null;
    const criterion = criterionOf(rule, this.execution.engine.language);
    if (criterion === null) return null;
    const { bg, cl, bl } = rule.style;
    return {
      criterion,
      background: hexColor(bg?.rgb),
      fontColor: hexColor(cl?.rgb),
      bold: bl === undefined ? null : bl === 1,
    };
  }
}

type HighlightRule = Extract<IConditionFormattingRule['rule'], { type: 'highlightCell' }>;

/** Null for a criterion that scripts can't have set here. */
function criterionOf(rule: HighlightRule, language: Language): Criterion | null {
  if (rule.subType === 'formula') {
    return { type: 'CUSTOM_FORMULA', value: toTypedFormula(String(rule.value), language) };
  }
  if (rule.subType !== 'text' || rule.operator !== 'beginsWith') return null;
  return { type: 'TEXT_STARTS_WITH', value: String(rule.value ?? '') };
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
  | ('whenFormulaSatisfied' | 'whenTextStartsWith')
  | ('setBackground' | 'setFontColor' | 'setBold' | 'setRanges' | 'build')
>;

const BUILDER_RULES: Rules<BuilderMethods> = {
  whenFormulaSatisfied: free(['string']),
  whenTextStartsWith: free(['string']),
  setBackground: free(['stringOrNull']),
  setFontColor: free(['stringOrNull']),
  setBold: free(['boolean']),
  setRanges: reads(['array']),
  build: reads(),
};

interface Beginning {
  readonly ranges: readonly SheetCells[];
  readonly format: CellFormat | null;
}

/** Makes rules that colour the cells for which a formula is true, or whose text begins with some letters. */
export class ConditionalFormatRuleBuilder extends Service<GasBuilder> implements BuilderMethods {
  #ranges: readonly SheetCells[];
  #format: Partial<CellFormat>;

  constructor(execution: Execution, { ranges, format }: Beginning = { ranges: [], format: null }) {
    super(execution, 'ConditionalFormatRuleBuilder', BUILDER_RULES);
    this.#ranges = ranges;
    this.#format = format ?? {};
  }

  whenFormulaSatisfied(formula: string): GasBuilder {
    return this.#with({ criterion: { type: 'CUSTOM_FORMULA', value: formula } });
  }

  whenTextStartsWith(text: string): GasBuilder {
    return this.#with({ criterion: { type: 'TEXT_STARTS_WITH', value: text } });
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
    const { criterion } = this.#format;
    const sheet = this.#ranges[0]?.sheet;
    if (criterion === undefined) throw new Error('The conditional format rule has no condition.');
    if (sheet === undefined) throw new Error('The conditional format rule has no ranges.');
    return new ConditionalFormatRule(this.execution, sheet, this.#rule(sheet, criterion)).self;
  }

  #rule(sheet: FWorksheet, { type, value }: Criterion): ConditionalFormatRule['rule'] {
    const { background, fontColor, bold } = this.#format;
    const blank = sheet.newConditionalFormattingRule();
    const builder =
      type === 'CUSTOM_FORMULA'
        ? blank.whenFormulaSatisfied(toGridFormula(value, this.execution.engine.language))
        : blank.whenTextStartsWith(value);
    if (background) builder.setBackground(background);
    if (fontColor) builder.setFontColor(fontColor);
    if (typeof bold === 'boolean') builder.setBold(bold);
    return builder.setRanges(this.#ranges.map(gridRange)).build();
  }

  #with(format: Partial<CellFormat>): GasBuilder {
    this.#format = { ...this.#format, ...format };
    return this.self;
  }
}

function gridRange({ sheet, bounds }: SheetCells): IRange {
  return sheet.getRange({ ...bounds, sheetId: sheet.getSheetId() }).getRange();
}
