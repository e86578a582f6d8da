import { a1Of } from './a1';
import type { Calls } from './calls';
import { Range } from './range';
import { behind, Service } from './service';

type GasRule = GoogleAppsScript.Spreadsheet.DataValidation;
type GasBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

/** A rule for what may be typed, told by its description. */
export class Validation extends Service<GasRule> implements Pick<GasRule, 'getAllowInvalid' | 'getHelpText'> {
  constructor(
    calls: Calls,
    readonly description: string,
  ) {
    super(calls);
  }

  getAllowInvalid(): boolean {
    return this.part('allowInvalid') !== false;
  }

  getHelpText(): string {
    return this.part('help') ?? '';
  }

  private part<Value>(name: string): Value | undefined {
    // What the builder below has written.
    const parts = new Map<string, unknown>(JSON.parse(this.description));
    return parts.get(name) as Value | undefined;
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
  private readonly parts = new Map<string, unknown>();

  requireDate(): GasBuilder {
    return this.require('date');
  }

  requireNumberGreaterThanOrEqualTo(least: number): GasBuilder {
    return this.require('from', least);
  }

  requireNumberBetween(least: number, most: number): GasBuilder {
    return this.require('between', least, most);
  }

  requireValueInList(values: string[], showDropdown?: boolean): GasBuilder {
    return this.require('of', values, showDropdown);
  }

  requireValueInRange(range: GoogleAppsScript.Spreadsheet.Range, showDropdown?: boolean): GasBuilder {
    const { sheet, bounds } = behind(range, Range);
    return this.require('in', sheet.name, a1Of(bounds), showDropdown);
  }

  setHelpText(text: string): GasBuilder {
    return this.set('help', text);
  }

  setAllowInvalid(allowed: boolean): GasBuilder {
    return this.set('allowInvalid', allowed);
  }

  build(): GasRule {
    return new Validation(this.calls, JSON.stringify([...this.parts].sort())).self;
  }

  /** A rule requires one thing: another one takes its place. */
  private require(...criterion: unknown[]): GasBuilder {
    return this.set('require', criterion);
  }

  private set(part: string, value: unknown): GasBuilder {
    this.parts.set(part, value);
    return this.self;
  }
}
