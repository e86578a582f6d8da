import type { Block, Template } from '../../types';
import { sumOf } from './quantities';
import { impossible, notEnough, onlyVerdict, wholeRow } from './rows';
import { comparable, early, late, type Window } from './windows';

const periods = 'UNIQUE(FILTER({activity.period}; ISNUMBER({activity.period})))';
const summed = (column: string): Template =>
  `MAP(periods; LAMBDA(when; SUMIFS({activity.${column}}; {activity.period}; when)))`;

const within = (window: Window): Template =>
  `ROI(${sumOf('activity', 'revenue').within(window)}; ${sumOf('activity', 'cost').within(window)}; {setting.MARGIN})`;

/** Return on all periods with an interval from the variation between periods; the change is in points. */
export function returnRow(text: string): Block['rows'][number] {
  const found =
    `LET(periods; ${periods}; found; ROI_INTERVAL(${summed('revenue')}; ${summed('cost')}; {setting.MARGIN});` +
    ' HSTACK(INDEX(found; 1; 1); INDEX(found; 1; 2); INDEX(found; 1; 3);' +
    ` IF(${comparable}; IFERROR(${within(late)}-${within(early)}; ""); ""); INDEX(found; 1; 5)))`;
  const nothing = onlyVerdict(notEnough);
  return wholeRow(
    text,
    'percent',
    `IF(SUM({activity.revenue})=0; ${nothing}; IFERROR(${found}; ${onlyVerdict(impossible)}))`,
  );
}
