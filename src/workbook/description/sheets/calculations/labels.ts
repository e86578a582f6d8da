import { firstOf } from '../../formulas';
import type { Template } from '../../types';
import { perOf, sentence } from '../words';
import { columnBlock, LEAST_PERIODS, namer } from './named';
import { counted, returnColumn, rowColumn, trimmed } from './rows';

const names = [
  'label',
  'hours',
  'cost',
  'gain',
  'low',
  'high',
  'verdict',
  'isBest',
  'isWorst',
  'lacking',
  'periods',
] as const;

/** The columns of `labels`, for formulas. */
export const labelColumn = namer('labels', names);

const forEach = (value: Template): Template =>
  `MAP(FILTER(${labelColumn('label')}; ${labelColumn('label')}<>""); LAMBDA(name; ${value}))`;

/** A column of `returns` in the row of a label; blank where the label has none. */
const ofLabel = (
  value: (column: (name: Parameters<typeof returnColumn>[0]) => Template) => Template,
  otherwise: Template = '""',
): Template =>
  `IF(SUM({fact.labels})=0; ""; ${forEach(
    `LET(place; IFERROR(MATCH(name; ${returnColumn('label')}; 0); 0); IF(place=0; ${otherwise};` +
      ` ${value((name) => `INDEX(${returnColumn(name)}; place)`)}))`,
  )})`;

const summed = (name: 'hours' | 'cost'): Template =>
  `IF(COUNTIFS(${rowColumn('label')}; name; ${rowColumn(name)}; ">=0"; ${counted})=0; "";` +
  ` SUMIFS(${rowColumn(name)}; ${rowColumn('label')}; name; ${counted}))`;

/** Why nothing can be said of a label: its hours, or the sales of its periods, aren't known. */
const missing: Template =
  `IF(COUNTIFS(${rowColumn('label')}; name; ${rowColumn('cost')}; ">=0"; ${counted})=0;` +
  ' IF(ISNUMBER({setting.HOURLY_COST}); {text.sheets.calculations.chips.unknown}; {text.sheets.calculations.chips.hourlyCost});' +
  ' IF(ISNUMBER({setting.MARGIN}); {text.sheets.calculations.chips.unsold}; {text.sheets.calculations.chips.margin}))';

/** Hours of the label's cost, which is that of periods with sales where these are counted. */
const hoursOfCost: Template =
  `LET(place; IFERROR(MATCH(name; ${returnColumn('label')}; 0); 0); isCounted; IF(place=0; 0; COUNT(INDEX(${returnColumn('cost')}; place)));` +
  ` IF(OR(isCounted=0; COUNTIFS(${rowColumn('label')}; name; ${rowColumn('hours')}; ">=0"; ${counted})=0); ${summed('hours')};` +
  ` SUMIFS(${rowColumn('hours')}; ${rowColumn('label')}; name; ${rowColumn('revenue')}; ">=-999999999"; ${counted})))`;

/** The labels of the rows that count. */
const known: Template = `UNIQUE(FILTER(${trimmed('label')}; ISNUMBER(${trimmed('counted')})))`;

/** How many periods since the start a label has rows in, or rows without a known cost. */
const periodsOf = (criteria: Template = ''): Template =>
  `IFERROR(ROWS(UNIQUE(FILTER(${rowColumn('when')}; ${rowColumn('label')}=name; ISNUMBER(${rowColumn('counted')});` +
  ` ${rowColumn('when')}>={fact.firstPeriod}${criteria}))); 0)`;

/** Another column of the block in the row of a label. */
const ownColumn = (name: 'lacking' | 'periods'): Template =>
  `INDEX(${labelColumn(name)}; MATCH(name; ${labelColumn('label')}; 0))`;

const isUnknown: Template = `; ${rowColumn('isKnown')}=0`;

/** The words of ROI_BY for a label below the best or below the others, in every language. */
const worse: readonly Template[] = ['belowBest', 'belowRest'].flatMap((word) =>
  ['en', 'fr'].map((language) => `{text.sheets.calculations.comparisons.${word}.${language}}`),
);

const ifSome = (value: Template): Template => `IF(SUM({fact.labels})=0; ""; ${value})`;

/** Names of labels, one after the other. */
export const namesWhere = (name: 'isWorst'): Template =>
  `TEXTJOIN(", "; TRUE; IFERROR(FILTER(${labelColumn('label')}; ${labelColumn(name)}=1); ""))`;

/** Gain, loss, or neither beyond chance, by the limits. */
export const chipOf = (low: Template, high: Template): Template =>
  `IF(${low}>0; {text.sheets.calculations.chips.gain}; IF(${high}<0; {text.sheets.calculations.chips.loss};` +
  ' {text.sheets.calculations.chips.cantTell}))';

/** How many more periods a verdict takes; where they are there, nothing was sold yet. */
export const missingPeriods = (counted: Template): Template =>
  `LET(count; ${LEAST_PERIODS}-SUM(${counted}); IF(count<1; {text.sheets.calculations.chips.cantTell}; ${sentence('calculations', 'chips.more', { count: 'count', per: perOf('count') })}))`;

/**
 * What the table of the first screen shows of each label. Without margin or sales there is no return: hours and cost stand alone.
 * Sales that carry no content tag make content types incomparable.
 */
export const labels = columnBlock('labels', {
  label: {
    format: 'text',
    formula:
      `IF({fact.totalRow}>0; LET(judged; FILTER(${returnColumn('label')}; ${returnColumn('label')}<>"";` +
      ` ${returnColumn('label')}<>{text.sheets.calculations.all}); all; ${known};` +
      ` IFERROR(VSTACK(judged; FILTER(all; NOT(ISNUMBER(MATCH(all; judged; 0))))); IFERROR(judged; ""))); IFERROR(${known}; ""))`,
  },
  hours: { format: 'decimal', formula: ifSome(forEach(hoursOfCost)) },
  cost: {
    format: 'money',
    formula: ifSome(
      forEach(
        `LET(place; IFERROR(MATCH(name; ${returnColumn('label')}; 0); 0); counted; IF(place=0; ""; INDEX(${returnColumn('cost')}; place));` +
          ` IF(ISNUMBER(counted); counted; ${summed('cost')}))`,
      ),
    ),
  },
  gain: {
    format: 'money',
    formula: ofLabel((column) => `IF({fact.isIncomparable}=1; ""; ${column('gain')})`),
  },
  low: {
    format: 'money',
    formula: ofLabel(
      (column) =>
        `IF(OR({fact.isIncomparable}=1; NOT(ISNUMBER(${column('low')}))); ""; ${column('low')}*${column('cost')})`,
    ),
  },
  high: {
    format: 'money',
    formula: ofLabel(
      (column) =>
        `IF(OR({fact.isIncomparable}=1; NOT(ISNUMBER(${column('high')}))); ""; ${column('high')}*${column('cost')})`,
    ),
  },
  verdict: {
    format: 'text',
    formula: ofLabel(
      (column) =>
        firstOf(
          [
            ['{fact.isIncomparable}=1', '{text.sheets.calculations.chips.incomparable}'],
            [`COUNT(${column('low')}; ${column('high')})=2`, chipOf(column('low'), column('high'))],
            [`SUM(${column('periods')})=0`, missing],
            [`SUM(${column('cost')})=0`, '{text.sheets.calculations.chips.withoutCost}'],
            [
              `AND(SUM(${column('periods')})<${LEAST_PERIODS}; SUM(${column('periods')})+${ownColumn('lacking')}>=${LEAST_PERIODS})`,
              sentence('calculations', 'chips.hoursIn', {
                known: `(${ownColumn('periods')}-${ownColumn('lacking')})`,
                all: ownColumn('periods'),
              }),
            ],
          ],
          missingPeriods(column('periods')),
        ),
      missing,
    ),
  },
  isBest: {
    format: 'integer',
    formula: ofLabel(
      (column) =>
        `IF(AND({fact.isIncomparable}=0; OR(${column('compared')}={text.sheets.calculations.comparisons.best.en}; ${column('compared')}={text.sheets.calculations.comparisons.best.fr});` +
        ` ISNUMBER(${column('low')})); IF(${column('low')}>0; 1; 0); 0)`,
    ),
  },
  // Loses for sure, and does worse than the best or than the others together beyond chance.
  isWorst: {
    format: 'integer',
    formula: ofLabel(
      (column) =>
        `IF(AND({fact.isIncomparable}=0; OR(${worse.map((word) => `${column('compared')}=${word}`).join('; ')});` +
        ` ISNUMBER(${column('high')})); IF(${column('high')}<0; 1; 0); 0)`,
    ),
  },
  lacking: { format: 'integer', formula: ifSome(forEach(periodsOf(isUnknown))) },
  periods: { format: 'integer', formula: ifSome(forEach(periodsOf())) },
});
