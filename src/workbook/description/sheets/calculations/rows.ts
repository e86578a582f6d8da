import { firstOf } from '../../formulas';
import type { Template } from '../../types';
import { columnBlock, dated, forEachRow, namer } from './named';

const names = [
  'when',
  'label',
  'isKnown',
  'cost',
  'revenue',
  'comparedRevenue',
  'hours',
  'customers',
  'counted',
] as const;

/** The columns of `activityRows`, for formulas. */
export const rowColumn = namer('activityRows', names);

/** Criterion of the rows that count: their period isn't over when the work starts. */
export const counted: Template = `{body.activityRows.${names.indexOf('counted') + 1}}; ">0"`;

/** A column of the block without the blanks below its rows. */
export const trimmed = (name: (typeof names)[number]): Template =>
  `FILTER(${rowColumn(name)}; ISNUMBER(${rowColumn('when')}))`;

const inGroup = (...criteria: Template[]): Template =>
  `COUNTIFS(${['{activity.period}; when', '{activity.channel}; name', ...criteria].join('; ')})`;

const withHours: Template = '{activity.hours}; ">=0"';
const withPosts: Template = '{activity.posts}; ">0"';
const withCost: Template = '{activity.cost}; ">=0"';

/**
 * 1 where the full cost of a channel in a period is known: hours stand in at least one row, in every row with posts, and none of
 * these rows has a cost that can't be told. Rows with visits or sales alone, as imports make them, need no hours of their own.
 */
const isGroupKnown: Template =
  `LET(logged; ${inGroup(withHours)}; IF(logged=0; 0; IF(${inGroup(withPosts)}<>${inGroup(withPosts, withHours)}; 0;` +
  ` IF(logged=${inGroup(withHours, withCost)}; 1; 0))))`;

const salesOfPeriod: Template =
  'COUNTIFS({activity.period}; when; {activity.revenue}; ">=0")+COUNTIFS({activity.period}; when; {activity.revenue}; "<0")';

/**
 * What a row belongs to in the table of the first screen: its channel, its content, or whether it was paid: with a cost of
 * ads, or of a channel of ads, whose visits and sales may come later. Only the columns of the chosen view are read.
 */
const label: Template = firstOf(
  [
    [
      '{fact.view}=1',
      forEachRow(
        { name: dated('activity', 'channel') },
        'IF(name=""; {text.sheets.calculations.noChannel}; name)',
      ),
    ],
    [
      '{fact.view}=2',
      forEachRow(
        { kind: dated('activity', 'content') },
        'IF(kind=""; {text.sheets.calculations.unsplit}; kind)',
      ),
    ],
  ],
  forEachRow(
    { ads: dated('activity', 'ad_spend'), name: dated('activity', 'channel') },
    'IF(OR(IF(ISNUMBER(ads); ads>0; FALSE); SUBSTITUTE(name&"|"; " Ads|"; "")<>name&"|"); {text.sheets.calculations.paid}; {text.sheets.calculations.organic})',
  ),
);

const ifKnown: Template = 'IF(AND(known=1; ISNUMBER(own)); own; "")';

/**
 * The rows of Activity with what is known of each: a blank is unknown, not 0. Cost and revenue of a row are blank where those of
 * its channel and period, or the sales of its period, aren't known.
 */
export const activityRows = columnBlock('activityRows', {
  when: { format: 'date', formula: `IFERROR(${dated('activity', 'period')}; "")` },
  label: { format: 'text', formula: label },
  isKnown: {
    format: 'integer',
    formula: forEachRow(
      {
        when: dated('activity', 'period'),
        name: dated('activity', 'channel'),
        own: dated('activity', 'cost'),
      },
      `IF(name=""; IF(ISNUMBER(own); 1; 0); ${isGroupKnown})`,
    ),
  },
  cost: {
    format: 'money',
    formula: forEachRow(
      { known: trimmed('isKnown'), own: dated('activity', 'cost') },
      'IF(known=1; IF(ISNUMBER(own); own; 0); "")',
    ),
  },
  // Where sales of a period are logged at all, a row without any sold nothing; of a period covered in part they aren't all logged.
  revenue: {
    format: 'money',
    formula: forEachRow(
      { when: dated('activity', 'period'), own: dated('activity', 'revenue') },
      `IF(COUNTIFS({activity.period}; when; {activity.partial}; "?*")>0; ""; IF(ISNUMBER(own); own; IF(${salesOfPeriod}>0; 0; "")))`,
    ),
  },
  // By channel an unknown cost makes the channel's period unknown; in other views such rows are left out alone.
  comparedRevenue: {
    format: 'money',
    formula: forEachRow(
      { known: trimmed('isKnown'), own: trimmed('revenue') },
      'IF(OR({fact.view}=1; known=1); own; "")',
    ),
  },
  hours: {
    format: 'decimal',
    formula: forEachRow({ known: trimmed('isKnown'), own: dated('activity', 'hours') }, ifKnown),
  },
  customers: {
    format: 'integer',
    formula: forEachRow({ known: trimmed('isKnown'), own: dated('activity', 'customers') }, ifKnown),
  },
  counted: {
    format: 'date',
    formula: forEachRow({ when: dated('activity', 'period') }, 'IF(when<{fact.since}; ""; when)'),
  },
});

/** The return of each label of the first screen's table, the largest cost first, and of all together in the last row. */
export const returns = columnBlock('returns', {
  label: {
    format: 'text',
    formula:
      `IF(AND(ISNUMBER({setting.MARGIN}); COUNTIFS(${rowColumn('cost')}; ">=0"; ${counted})>0;` +
      ` COUNTIFS(${rowColumn('revenue')}; ">=-999999999"; ${counted})>0);` +
      ` ROI_BY(${rowColumn('label')}; ${rowColumn('counted')}; ${rowColumn('comparedRevenue')}; ${rowColumn('cost')};` +
      ' {setting.MARGIN}; 19/20; {text.sheets.calculations.all}); "")',
  },
  periods: { format: 'integer' },
  cost: { format: 'money' },
  gain: { format: 'money' },
  roi: { format: 'percent' },
  low: { format: 'percent' },
  high: { format: 'percent' },
  verdict: { format: 'text' },
  compared: { format: 'text' },
});

export const returnColumn = namer('returns', [
  'label',
  'periods',
  'cost',
  'gain',
  'roi',
  'low',
  'high',
  'verdict',
  'compared',
]);
