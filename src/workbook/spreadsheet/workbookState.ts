import { type Language, languages } from '../../locales';
import type { Answers, ListKey, SettingName } from '../description/types';
import type { Plan } from './plan';
import { rangeName } from './rangeName';
import { RecordKeeper } from './record';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What the sidebar needs to know about the workbook before it offers to build anything. */
export interface WorkbookState {
  /** Not begun, interrupted, of an older description, or complete. */
  readonly status: 'none' | 'unfinished' | 'outdated' | 'complete';
  readonly example: boolean;
  /** Whether example rows were there and have been removed. */
  readonly exampleRemoved: boolean;
  /** The answers as they stand now, as far as they can be read. */
  readonly answers: Partial<Answers>;
}

/** Reads the state; an unfinished build's answers are those that it works towards. */
export function workbookState({ description, texts }: Omit<Plan, 'answers'>): WorkbookState {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const { building, built, example: filled } = new RecordKeeper(spreadsheet).now;
  const example = { example: filled === true, exampleRemoved: filled === false };
  if (building) return { status: 'unfinished', ...example, answers: building };
  if (!built) return { status: 'none', ...example, answers: {} };
  const { version, language, goals } = built;
  return {
    status: version < description.version ? 'outdated' : 'complete',
    ...example,
    answers: { language, goals, ...readAnswers(spreadsheet, texts) },
  };
}

function readAnswers(spreadsheet: Spreadsheet, texts: Plan['texts']): Partial<Answers> {
  const setting = (name: SettingName): unknown => spreadsheet.getRangeByName(rangeName(name))?.getValue();
  const list = (key: ListKey) => textsIn(spreadsheet.getRangeByName(rangeName(key))?.getValues() ?? []);
  const weeklyHours = setting('WEEKLY_HOURS');
  return {
    business: String(setting('BUSINESS') ?? ''),
    currency: String(setting('CURRENCY') ?? ''),
    channels: list('channels'),
    people: list('people'),
    ...numberOrBlank('margin', setting('MARGIN')),
    ...numberOrBlank('hourlyCost', setting('HOURLY_COST')),
    ...(typeof weeklyHours === 'number' && { weeklyHours }),
    ...startOf(spreadsheet, setting('EFFORT_START')),
    ...cadenceOf(texts, setting('RHYTHM')),
  };
}

/** Blank is an answer: not known yet. A cell that is gone, or that holds a text, isn't. */
function numberOrBlank(key: 'margin' | 'hourlyCost', value: unknown): Partial<Answers> {
  if (value === '') return { [key]: null };
  return typeof value === 'number' ? { [key]: value } : {};
}

function textsIn(cells: readonly (readonly unknown[])[]): string[] {
  return cells.map(([value]) => String(value ?? '').trim()).filter((text) => text !== '');
}

/** A date cell is read as midnight of its day in the spreadsheet's time zone. */
function startOf(spreadsheet: Spreadsheet, value: unknown): Partial<Answers> {
  if (Object.prototype.toString.call(value) !== '[object Date]') return {};
  const zone = spreadsheet.getSpreadsheetTimeZone();
  return { start: Utilities.formatDate(value as GoogleAppsScript.Base.Date, zone, 'yyyy-MM-dd') };
}

function cadenceOf(texts: Plan['texts'], value: unknown): Partial<Answers> {
  const cadences = ['weekly', 'monthly'] as const;
  const isNamed = (candidate: Answers['cadence']) =>
    languages.some((language: Language) => texts[language].cadences[candidate] === value);
  const cadence = cadences.find(isNamed);
  return cadence ? { cadence } : {};
}
