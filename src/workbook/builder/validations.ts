import { fill } from '../../locales/fill';
import type { InputRule } from '../description/types';
import type { Workbook } from '../spreadsheet/workbook';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

/** Makes the validation of cells; columns with the same rule share one. */
export class Validations {
  private readonly made = new Map<string, Rule | null>();
  private readonly lists = new Map<string, Range>();
  private readonly builder = SpreadsheetApp.newDataValidation().setAllowInvalid(false);

  constructor(private readonly workbook: Workbook) {}

  /** Registers the cells of a list that rules choose from. */
  registerList(list: string, range: Range): void {
    this.lists.set(list, range);
  }

  /** The validation of a rule; null where anything may be typed. */
  for(rule: InputRule): Rule | null {
    const key = JSON.stringify(rule);
    const validation = this.made.get(key) ?? this.make(rule);
    this.made.set(key, validation);
    return validation;
  }

  /** The validation of a cell in which one of some words is chosen. */
  oneOf(words: readonly string[]): Rule {
    const help = this.workbook.text('validation.choice');
    return this.builder
      .requireValueInList([...words], true)
      .setHelpText(help)
      .build();
  }

  /** The validation of a cell in which what other cells hold is chosen. */
  oneIn(range: Range): Rule {
    const help = this.workbook.text('validation.choice');
    return this.builder.requireValueInRange(range, true).setHelpText(help).build();
  }

  private make(rule: InputRule): Rule | null {
    if (rule.is === 'text') return null;
    return this.ruleFor(rule, this.builder).setHelpText(this.help(rule)).build();
  }

  private ruleFor(rule: Exclude<InputRule, { is: 'text' }>, builder: Builder): Builder {
    switch (rule.is) {
      case 'date':
        return builder.requireDate();
      case 'number':
        return rule.max === undefined
          ? builder.requireNumberGreaterThanOrEqualTo(rule.min)
          : builder.requireNumberBetween(rule.min, rule.max);
      case 'choice':
        return builder.requireValueInList(Object.values(this.workbook.texts[rule.of]), true);
      case 'list':
        return builder.requireValueInRange(this.list(rule.list), true);
    }
  }

  private list(key: string): Range {
    const range = this.lists.get(key);
    if (!range) throw new Error(`The list ${key} is gone.`);
    return range;
  }

  private help(rule: InputRule): string {
    const text = this.workbook.text(`validation.${helpKey(rule)}`);
    return rule.is === 'number' ? fill(text, { min: rule.min, max: rule.max ?? '' }) : text;
  }
}

function helpKey(rule: InputRule): string {
  if (rule.is !== 'number') return rule.is;
  if (rule.unit !== undefined) return rule.unit;
  if (rule.max === undefined) return rule.is;
  return rule.min === 0 && rule.max === 1 ? 'share' : 'between';
}
