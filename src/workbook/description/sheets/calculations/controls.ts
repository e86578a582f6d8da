import { controlMetrics } from '../../../../imports/request';
import type { Template } from '../../types';
import { columnBlock, forEachRow, namer } from './named';
import { datedTraffic, visitColumn } from './visitRows';

const start = '{setting.EFFORT_START}';
const when = visitColumn('when');
const all = visitColumn('all');

const places = ['1', '2', '3'] as const;
const values = places.map((place) => `value${place}` as const);
const lasts = places.map((place) => `last${place}` as const);
const names = [...values, ...lasts, 'first', 'until'] as const;

/** The columns of `controls`, for formulas. */
export const controlColumn = namer('controls', names);

/** One cell of the block: what its column says of all rows. */
const said = (name: (typeof names)[number]): Template => `{at.controls.2.${names.indexOf(name) + 1}}`;

/** The first row with visits: what stands before says nothing of them. */
const first: Template = `IF(COUNT(${all})=0; 0; MINIFS(${when}; ${all}; ">=0"))`;

const upTo = (last: Template): Template => `${when}; ">="&${said('first')}; ${when}; "<="&${last}`;

/**
 * The last row with a control; 0 where it isn't used: rows before that one lack it, or it ends before half of the rows since the start.
 */
const lastOf = (value: Template): Template =>
  `IF(OR(COUNT(${value})=0; NOT(ISNUMBER(${start}))); 0; LET(last; MAX(FILTER(${when}; ISNUMBER(${value})));` +
  ` isWhole; COUNTIFS(${upTo('last')})=COUNTIFS(${upTo('last')}; ${value}; ">=0");` +
  ` IF(AND(last>=${start}; isWhole; 2*COUNTIFS(${when}; ">="&${start}; ${when}; "<="&last)>=COUNTIFS(${when}; ">="&${start})); last; 0)))`;

/** Where the shortest control in use ends; 0 where none is. */
const until: Template = `LET(ends; VSTACK(${lasts.map(said).join('; ')}); IF(SUM(ends)=0; 0; MIN(FILTER(ends; ends>0))))`;

/** The controls of Traffic row by row, and how far they reach: the season that they have is taken out of the visits. */
export const controls = columnBlock('controls', {
  ...Object.fromEntries(
    controlMetrics.map((metric, index) => [
      values[index],
      { format: 'decimal', formula: `IFERROR(${datedTraffic(metric)}; "")` } as const,
    ]),
  ),
  ...Object.fromEntries(
    values.map((value, index) => [
      lasts[index],
      { format: 'date', formula: lastOf(controlColumn(value)) } as const,
    ]),
  ),
  first: { format: 'date', formula: first },
  until: { format: 'date', formula: until },
});

const rowsOf = (column: Template): Template => `FILTER(${column}; ISNUMBER(${when}))`;

const isKept = `OR(${said('until')}=0; AND(when>=${said('first')}; when<=${said('until')}))`;

/** A column of visits, without the rows that the controls in use don't reach. */
const kept = (column: Template): Template =>
  forEachRow({ when: rowsOf(when), own: rowsOf(column) }, `IF(${isKept}; own; "")`);

const control = (place: number): Template => {
  const [value = 'value1', last = 'last1'] = [values[place], lasts[place]];
  const shown = forEachRow(
    { when: rowsOf(when), own: rowsOf(controlColumn(value)) },
    `IF(${isKept}; own; "")`,
  );
  return `IF(${said(last)}=0; ""; ${shown})`;
};

/** What the lift compares: dates, visits, and the controls in use. */
export const comparedVisits = columnBlock('comparedVisits', {
  when: { format: 'date', formula: kept(when) },
  all: { format: 'integer', formula: kept(all) },
  organic: { format: 'integer', formula: kept(visitColumn('organic')) },
  social: { format: 'integer', formula: kept(visitColumn('social')) },
  control1: { format: 'decimal', formula: control(0) },
  control2: { format: 'decimal', formula: control(1) },
  control3: { format: 'decimal', formula: control(2) },
});

/** How many controls are in use. */
export const controlCount: Template = `(${lasts.map((last) => `(${said(last)}>0)`).join('+')})`;
/** The last row that they reach. */
export const controlEnd: Template = said('until');
