import type { Snapshot } from '../snapshot';
import type { Finding } from '../types';
import { checkAmountFormats } from './amountFormats';
import { checkChoices } from './choices';
import { checkDates } from './dates';
import { checkDuplicates } from './duplicates';
import { checkFormulas } from './formulas';
import { checkGaps } from './gaps';
import { checkHours } from './hours';
import { checkJourneys } from './journeys';
import { checkNumbers } from './numbers';
import { checkRoom } from './room';
import { checkSettings } from './settings';
import { checkStructure } from './structure';
import { checkUnknown } from './unknown';
import { checkUnlikelyDays } from './unlikelyDays';

/** First what breaks the workbook, then what makes its numbers wrong, then what is odd. */
const checks: readonly ((snapshot: Snapshot) => Finding[])[] = [
  checkStructure,
  checkFormulas,
  checkRoom,
  checkSettings,
  checkUnknown,
  checkNumbers,
  checkHours,
  checkAmountFormats,
  checkDates,
  checkUnlikelyDays,
  checkJourneys,
  checkChoices,
  checkDuplicates,
  checkGaps,
];

export function findingsIn(snapshot: Snapshot): Finding[] {
  return checks.flatMap((check) => check(snapshot));
}
