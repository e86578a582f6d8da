import type { Calls } from './calls';
import { Range } from './range';
import { behind, Service } from './service';
import type { ColourRuleModel } from './sheetModel';

type GasRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type GasBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type GasCondition = GoogleAppsScript.Spreadsheet.BooleanCondition;

/** A rule that colours cells by a formula, or by the beginning of their text. */
export class ColourRule extends Service<GasRule> implements Pick<GasRule, 'getBooleanCondition'> {
  constructor(
    calls: Calls,
    readonly model: ColourRuleModel,
  ) {
    super(calls);
  }

  getBooleanCondition(): GasCondition {
    return new Condition(this.calls, this.model).self;
  }
}

class Condition
  extends Service<GasCondition>
  implements
    Pick<GasCondition, 'getBackground' | 'getFontColor' | 'getBold' | 'getCriteriaType' | 'getCriteriaValues'>
{
  constructor(
    calls: Calls,
    private readonly model: ColourRuleModel,
  ) {
    super(calls);
  }

  getBackground(): string | null {
    return this.model.background || null;
  }

  getFontColor(): string | null {
    return this.model.fontColour ?? null;
  }

  getBold(): boolean | null {
    return this.model.bold ?? null;
  }

  getCriteriaType(): GoogleAppsScript.Spreadsheet.BooleanCriteria {
    const name = this.model.startsWith === undefined ? 'CUSTOM_FORMULA' : 'TEXT_STARTS_WITH';
    // Google's enumerations are told apart by their names.
    return name as unknown as GoogleAppsScript.Spreadsheet.BooleanCriteria;
  }

  getCriteriaValues(): unknown[] {
    return [this.model.startsWith ?? this.model.formula];
  }
}

export class ColourRuleBuilder
  extends Service<GasBuilder>
  implements
    Pick<
      GasBuilder,
      | ('whenFormulaSatisfied' | 'whenTextStartsWith' | 'setBackground' | 'setFontColor' | 'setBold')
      | ('setRanges' | 'build')
    >
{
  private model: ColourRuleModel = { formula: '', background: '', areas: [] };

  whenFormulaSatisfied(formula: string): GasBuilder {
    return this.change({ formula });
  }

  whenTextStartsWith(text: string): GasBuilder {
    return this.change({ startsWith: text });
  }

  setBackground(colour: string): GasBuilder {
    return this.change({ background: colour });
  }

  setFontColor(colour: string): GasBuilder {
    return this.change({ fontColour: colour });
  }

  setBold(bold: boolean): GasBuilder {
    return this.change({ bold });
  }

  setRanges(ranges: GoogleAppsScript.Spreadsheet.Range[]): GasBuilder {
    const areas = ranges.map((range) => behind(range, Range)).map(({ sheet, bounds }) => sheet.area(bounds));
    return this.change({ areas });
  }

  build(): GasRule {
    return new ColourRule(this.calls, this.model).self;
  }

  private change(changes: Partial<ColourRuleModel>): GasBuilder {
    this.model = { ...this.model, ...changes };
    return this.self;
  }
}
