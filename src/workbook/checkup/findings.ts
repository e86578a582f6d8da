import { checkChoices } from './checks/choices';
import { checkDates } from './checks/dates';
import { checkDuplicates } from './checks/duplicates';
import { checkFormulas } from './checks/formulas';
import { checkGaps } from './checks/gaps';
import { checkNumbers } from './checks/numbers';
import { checkStructure } from './checks/structure';
import type { Snapshot } from './snapshot';
import type { Finding } from './types';

/** What breaks the workbook first, then what makes its numbers wrong, then what is odd. */
const checks: readonly ((snapshot: Snapshot) => Finding[])[] = [
  checkStructure,
  checkFormulas,
  checkNumbers,
  checkDates,
  checkChoices,
  checkDuplicates,
  checkGaps,
];

export function findingsIn(snapshot: Snapshot): Finding[] {
  return checks.flatMap((check) => check(snapshot));
}
