import { a1Of } from './a1';
import type { Calls } from './calls';
import { Range } from './range';
import { behind, Service } from './service';

type GasRule = GoogleAppsScript.Spreadsheet.DataValidation;
type GasBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

/** A rule for what may be typed, told by its description. */
export class Validation extends Service<GasRule> {
  constructor(
    calls: Calls,
    readonly description: string,
  ) {
    super(calls);
  }
}

export class ValidationBuilder
  extends Service<GasBuilder>
  implements
    Pick<
      GasBuilder,
      | 'requireDate'
      | 'requireNumberGreaterThanOrEqualTo'
      | 'requireNumberBetween'
      | 'requireValueInList'
      | 'requireValueInRange'
      | 'setHelpText'
      | 'setAllowInvalid'
      | 'build'
    >
{
  private readonly parts: unknown[] = [];

  requireDate(): GasBuilder {
    return this.add('date');
  }

  requireNumberGreaterThanOrEqualTo(least: number): GasBuilder {
    return this.add('from', least);
  }

  requireNumberBetween(least: number, most: number): GasBuilder {
    return this.add('between', least, most);
  }

  requireValueInList(values: string[], showDropdown?: boolean): GasBuilder {
    return this.add('of', values, showDropdown);
  }

  requireValueInRange(range: GoogleAppsScript.Spreadsheet.Range, showDropdown?: boolean): GasBuilder {
    const { sheet, bounds } = behind(range, Range);
    return this.add('in', sheet.name, a1Of(bounds), showDropdown);
  }

  setHelpText(text: string): GasBuilder {
    return this.add('help', text);
  }

  setAllowInvalid(allowed: boolean): GasBuilder {
    return this.add('allowInvalid', allowed);
  }

  build(): GasRule {
    return new Validation(this.calls, JSON.stringify(this.parts)).self;
  }

  private add(...part: unknown[]): GasBuilder {
    this.parts.push(part);
    return this.self;
  }
}
