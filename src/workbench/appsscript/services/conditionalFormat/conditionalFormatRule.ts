import type { Nullable } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/sheets/lib/facade';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import { toTypedFormula } from '../../../engine/text/formulaText';
import type { Execution } from '../../runtime/execution';
import { type Rules, reads, Service } from '../../runtime/service';
import { ConditionalFormatRuleBuilder } from '../conditionalFormatRuleBuilder';
import { Range } from '../range/range';
import { BooleanCondition, type FormulaFormat } from './booleanCondition';

type GasRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Methods = Pick<GasRule, 'copy' | 'getRanges' | 'getBooleanCondition'>;

const RULES: Rules<Methods> = {
  copy: reads(),
  getRanges: reads(),
  getBooleanCondition: reads(),
};

/** A rule that colours cells of a sheet, as the grid keeps it. */
export class ConditionalFormatRule extends Service<GasRule> implements Methods {
  constructor(
    execution: Execution,
    private readonly sheet: FWorksheet,
    readonly rule: IConditionFormattingRule,
  ) {
    super(execution, 'ConditionalFormatRule', RULES);
  }

  copy(): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder {
    const ranges = this.#ranges();
    return new ConditionalFormatRuleBuilder(this.execution, { ranges, format: this.#format() }).self;
  }

  getRanges(): GoogleAppsScript.Spreadsheet.Range[] {
    return this.#ranges().map(({ self }) => self);
  }

  /** Null for the colour scales and the like that a user may have made in the grid. */
  getBooleanCondition(): GoogleAppsScript.Spreadsheet.BooleanCondition | null {
    const format = this.#format();
    return format && new BooleanCondition(this.execution, format).self;
  }

  #ranges(): Range[] {
    return this.rule.ranges.map((range) => new Range(this.execution, this.sheet, range));
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

/** Univer keeps `rgb(255,0,0)` where Google says `#ff0000`. */
function hexColor(rgb: Nullable<string>): string | null {
  const channels = rgb?.match(/\d+/g);
  if (!rgb || rgb.startsWith('#') || !channels) return rgb ?? null;
  const digits = channels.slice(0, 3).map((channel) => Number(channel).toString(16).padStart(2, '0'));
  return `#${digits.join('')}`;
}
