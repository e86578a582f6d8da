import { type LockOutcome, withDocumentLock } from '../spreadsheet/documentLock';
import type { AnswersByKey } from './types';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** What the workbook remembers for imports, by what it is about. */
export interface Memory {
  readonly mappings: AnswersByKey;
  readonly choices: AnswersByKey;
}

const KEY = 'social-roi-imports';
const nothing: Memory = { mappings: {}, choices: {} };
/** Of each kind: a spreadsheet's metadata may have 30,000 characters in all. */
const MOST_CHARACTERS = 8000;

export function readMemory(spreadsheet: Spreadsheet): Memory {
  return parse(find(spreadsheet)?.getValue() ?? '{}');
}

/** Remembers one thing; what was remembered longest ago makes room. */
export function remember(kind: keyof Memory, key: string, text: string): LockOutcome {
  return withDocumentLock(() => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const metadata = find(spreadsheet);
    const value = JSON.stringify(withNews(parse(metadata?.getValue() ?? '{}'), kind, key, text));
    if (metadata) metadata.setValue(value);
    else spreadsheet.addDeveloperMetadata(KEY, value);
  });
}

/** The memory with one thing more, the newest last, and no larger than there is room for. */
export function withNews(memory: Memory, kind: keyof Memory, key: string, text: string): Memory {
  const others = Object.entries(memory[kind]).filter(([other]) => other !== key);
  const kept: [string, string][] = [...others, [key, text]];
  while (kept.length > 0 && JSON.stringify(Object.fromEntries(kept)).length > MOST_CHARACTERS) kept.shift();
  // What is too large by itself isn't remembered, and nothing is forgotten for it.
  return kept.length > 0 ? { ...memory, [kind]: Object.fromEntries(kept) } : memory;
}

function parse(text: string): Memory {
  return { ...nothing, ...JSON.parse(text) };
}

function find(spreadsheet: Spreadsheet): Metadata | undefined {
  return spreadsheet.getDeveloperMetadata().find((metadata) => metadata.getKey() === KEY);
}
