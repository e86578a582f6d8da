import { ARRAYFORMULA } from './ARRAYFORMULA';
import { CHAR } from './CHAR';
import { CHOOSE } from './CHOOSE';
import { COUNTUNIQUE } from './COUNTUNIQUE';
import { AVERAGEIFS, COUNTIFS, MAXIFS, MINIFS, SUMIFS } from './conditional';
import { EDATE, EOMONTH } from './EDATE';
import { FILTER } from './FILTER';
import { HYPERLINK } from './HYPERLINK';
import { IFS } from './IFS';
import { IMPORTFEED } from './IMPORTFEED';
import { JOIN } from './JOIN';
import { SORT } from './SORT';
import { SPARKLINE } from './SPARKLINE';
import { SPLIT } from './SPLIT';
import { CHOOSECOLS, CHOOSEROWS, DROP, TAKE } from './slices';

/** What the grid computes as Sheets does: functions it lacks, and those it computes differently. */
export const sheetsFunctions = [
  ...[
    ARRAYFORMULA,
    AVERAGEIFS,
    CHAR,
    CHOOSE,
    CHOOSECOLS,
    CHOOSEROWS,
    COUNTIFS,
    COUNTUNIQUE,
    DROP,
    EDATE,
    EOMONTH,
    FILTER,
    HYPERLINK,
    IFS,
  ],
  ...[IMPORTFEED, JOIN, MAXIFS, MINIFS, SORT, SPARKLINE, SPLIT, SUMIFS, TAKE],
];
