import { type LockOutcome, withDocumentLock } from '../spreadsheet/documentLock';
import type { AnswersByKey } from './types';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** Answers that the workbook saves, so that a file of the same kind needs no questions. Stored as JSON in its metadata. */
export interface SavedAnswers {
  readonly mappings: AnswersByKey;
  readonly choices: AnswersByKey;
}

const KEY = 'social-roi-imports';
const none: SavedAnswers = { mappings: {}, choices: {} };
/** Of each kind: a spreadsheet's metadata may have 30,000 characters in all. */
const MOST_CHARACTERS = 8000;

export function readSavedAnswers(spreadsheet: Spreadsheet): SavedAnswers {
  return parse(find(spreadsheet)?.getValue() ?? '{}');
}

/** Saves one answer; where there is no room, the oldest of its kind go. */
export function saveAnswer(kind: keyof SavedAnswers, key: string, answer: string): LockOutcome {
  return withDocumentLock(() => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const metadata = find(spreadsheet);
    const value = JSON.stringify(withAnswer(parse(metadata?.getValue() ?? '{}'), kind, key, answer));
    if (metadata) metadata.setValue(value);
    else spreadsheet.addDeveloperMetadata(KEY, value);
  });
}

/** The answers with one more, which comes last, without the oldest of its kind where there is no room for all. */
export function withAnswer(
  saved: SavedAnswers,
  kind: keyof SavedAnswers,
  key: string,
  answer: string,
): SavedAnswers {
  const others = Object.entries(saved[kind]).filter(([other]) => other !== key);
  const entries: [string, string][] = [...others, [key, answer]];
  while (entries.length > 0 && JSON.stringify(Object.fromEntries(entries)).length > MOST_CHARACTERS) {
    entries.shift();
  }
  // An answer that is too large by itself isn't saved, and no other goes for it.
  return entries.length > 0 ? { ...saved, [kind]: Object.fromEntries(entries) } : saved;
}

function parse(text: string): SavedAnswers {
  return { ...none, ...JSON.parse(text) };
}

function find(spreadsheet: Spreadsheet): Metadata | undefined {
  return spreadsheet.getDeveloperMetadata().find((metadata) => metadata.getKey() === KEY);
}
