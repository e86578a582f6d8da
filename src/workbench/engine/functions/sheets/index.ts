import { ARRAYFORMULA } from './ARRAYFORMULA';
import { COUNTUNIQUE } from './COUNTUNIQUE';
import { EDATE } from './EDATE';
import { FILTER } from './FILTER';
import { IMPORTFEED } from './IMPORTFEED';
import { JOIN } from './JOIN';
import { SORT } from './SORT';
import { SPLIT } from './SPLIT';

/** What the grid computes as Sheets does: functions it lacks, and those it computes differently. */
export const sheetsFunctions = [ARRAYFORMULA, COUNTUNIQUE, EDATE, FILTER, IMPORTFEED, JOIN, SORT, SPLIT];
