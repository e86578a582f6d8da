import { ARRAYFORMULA } from './ARRAYFORMULA';
import { CHAR } from './CHAR';
import { CHOOSE } from './CHOOSE';
import { COUNTUNIQUE } from './COUNTUNIQUE';
import { EDATE, EOMONTH } from './EDATE';
import { FILTER } from './FILTER';
import { IFS } from './IFS';
import { IMPORTFEED } from './IMPORTFEED';
import { JOIN } from './JOIN';
import { SORT } from './SORT';
import { SPLIT } from './SPLIT';
import { CHOOSECOLS, CHOOSEROWS, DROP, TAKE } from './slices';

/** What the grid computes as Sheets does: functions it lacks, and those it computes differently. */
export const sheetsFunctions = [
  ...[ARRAYFORMULA, CHAR, CHOOSE, CHOOSECOLS, CHOOSEROWS, COUNTUNIQUE, DROP, EDATE, EOMONTH, FILTER, IFS],
  ...[IMPORTFEED, JOIN, SORT, SPLIT, TAKE],
];
