import { serialFromDay } from '../../calendar/serial';
import type { Answers } from '../description/types';
import { type LockOutcome, withDocumentLock } from '../spreadsheet/documentLock';
import { isOwnerOnly, withOwnerCheck } from '../spreadsheet/ownership';
import { placeholderAnswers } from '../spreadsheet/placeholderAnswers';
import type { Blueprint } from '../spreadsheet/plan';
import { RecordKeeper } from '../spreadsheet/record';
import { Workbook } from '../spreadsheet/workbook';
import { workbookState } from '../spreadsheet/workbookState';
import { findingsIn } from './checks';
import { repairFinding } from './repairs';
import { readSnapshot, type Snapshot } from './snapshot';
import type { Finding } from './types';

export type { Finding, RepairKind } from './types';

/** A complete workbook as it is now. */
interface Opened {
  readonly workbook: Workbook;
  readonly snapshot: Snapshot;
}

/** Checks the whole workbook; one that isn't complete has no findings yet. */
export function checkUp(blueprint: Blueprint): Finding[] {
  const opened = openComplete(blueprint);
  return opened ? findingsIn(opened.snapshot) : [];
}

/** What became of repairs; `refused` are the findings that only the owner may repair. */
export interface RepairOutcome {
  readonly status: LockOutcome;
  readonly refused: readonly string[];
}

/**
 * Makes the repairs of findings, in one run, so that one undo takes all of them back. The workbook is checked again
 * first, so that what was fixed meanwhile is left alone and failed repairs can be repeated; once for all of them, since
 * formulas that read what a repair writes have no new values yet. `rebuild` is left to the builder.
 */
export function repairAll(blueprint: Blueprint, ids: readonly string[]): RepairOutcome {
  const refused: string[] = [];
  const status = withDocumentLock(() => {
    const opened = openComplete(blueprint);
    const findings = opened ? findingsIn(opened.snapshot).filter(({ id }) => ids.includes(id)) : [];
    for (const finding of sortingLast(findings)) {
      if (opened && withOwnerCheck(() => repair(opened, finding)) === 'refused') refused.push(finding.id);
    }
  });
  return { status, refused };
}

/** Sorting moves the rows that other findings name. */
function sortingLast(findings: readonly Finding[]): Finding[] {
  const isSorting = ({ repair: kind }: Finding) => kind === 'sortRows';
  return [...findings.filter((each) => !isSorting(each)), ...findings.filter(isSorting)];
}

function repair({ workbook, snapshot }: Opened, finding: Finding): 'done' {
  repairFinding(workbook, snapshot, finding);
  return 'done';
}

/** Whether some repairs are the owner's, and whoever runs this isn't the owner. */
export { isOwnerOnly } from '../spreadsheet/ownership';

/** Selects the cell of a finding, or the first one of its sheet; false when the sheet is gone. */
export function activateCell({ sheet, cell }: Pick<Finding, 'sheet' | 'cell'>): boolean {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const id = new RecordKeeper(spreadsheet).now.sheets[sheet];
  const found = id === undefined ? null : spreadsheet.getSheetById(id);
  found?.getRange(cell ?? 'A1').activate();
  return found !== null;
}

function openComplete(blueprint: Blueprint): Opened | null {
  const { status, answers } = workbookState(blueprint);
  if (status !== 'complete') return null;
  const plan = { ...blueprint, answers: { ...placeholderAnswers, ...answers } };
  const workbook = new Workbook(SpreadsheetApp.getActiveSpreadsheet(), plan);
  const snapshot = readSnapshot(workbook, {
    start: answers.start === undefined ? null : serialFromDay(answers.start),
    cadence: answers.cadence ?? null,
    isOwnerOnly: isOwnerOnly(),
    canRebuild: workbook.find('settings') !== null && isComplete(answers),
  });
  return { workbook, snapshot };
}

/** Rebuilding with a guessed answer would overwrite the owner's. */
function isComplete(answers: Partial<Answers>): boolean {
  const known = Object.keys(placeholderAnswers).every((key) => key in answers);
  return known && Boolean(answers.business && answers.currency && answers.channels?.length);
}
