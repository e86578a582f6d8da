import type { Calls } from './calls';
import { Range } from './range';
import { behind, Service } from './service';
import type { Area, ColourRuleModel } from './sheetModel';

type GasRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type GasBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type GasCondition = GoogleAppsScript.Spreadsheet.BooleanCondition;

/** A rule that colours cells by a formula. */
export class ColourRule extends Service<GasRule> implements Pick<GasRule, 'getBooleanCondition'> {
  constructor(
    calls: Calls,
    readonly model: ColourRuleModel,
  ) {
    super(calls);
  }

  getBooleanCondition(): GasCondition {
    return new Condition(this.calls, this.model.background).self;
  }
}

class Condition extends Service<GasCondition> implements Pick<GasCondition, 'getBackground'> {
  constructor(
    calls: Calls,
    private readonly background: string,
  ) {
    super(calls);
  }

  getBackground(): string {
    return this.background;
  }
}

export class ColourRuleBuilder
  extends Service<GasBuilder>
  implements Pick<GasBuilder, 'whenFormulaSatisfied' | 'setBackground' | 'setRanges' | 'build'>
{
  private formula = '';
  private background = '';
  private areas: Area[] = [];

  whenFormulaSatisfied(formula: string): GasBuilder {
    this.formula = formula;
    return this.self;
  }

  setBackground(colour: string): GasBuilder {
    this.background = colour;
    return this.self;
  }

  setRanges(ranges: GoogleAppsScript.Spreadsheet.Range[]): GasBuilder {
    this.areas = ranges.map((range) => behind(range, Range)).map(({ sheet, bounds }) => sheet.area(bounds));
    return this.self;
  }

  build(): GasRule {
    const { formula, background, areas } = this;
    return new ColourRule(this.calls, { formula, background, areas }).self;
  }
}
