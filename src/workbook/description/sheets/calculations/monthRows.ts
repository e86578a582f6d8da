import type { CellFormat, Template } from '../../types';
import { columnBlock, forEachRow, namer } from './named';
import { rowColumn } from './rows';

const names = ['channel', 'content', 'posts', 'hours', 'isKnown', 'cost', 'revenue'] as const;
type Name = (typeof names)[number];

const columnOf = namer('monthRows', names);

const ofMonth = (values: Template, dates: Template): Template =>
  `FILTER(${values}; ISNUMBER(${dates}); ${dates}>={fact.reportMonth}; ${dates}<=EOMONTH({fact.reportMonth}; 0))`;

const typed = (column: string, value: Template): Template =>
  forEachRow({ own: ofMonth(`{activity.${column}}`, '{activity.period}') }, value);

const computed = (name: 'isKnown' | 'cost' | 'revenue'): Template =>
  `IFERROR(${ofMonth(rowColumn(name), rowColumn('when'))}; "")`;

const numberOrBlank = 'IF(ISNUMBER(own); own; "")';

/** The rows of Activity of the report's month, in their order. */
export const monthRows = columnBlock('monthRows', {
  channel: {
    format: 'text',
    formula: typed('channel', 'IF(own=""; {text.sheets.calculations.noChannel}; own)'),
  },
  content: {
    format: 'text',
    formula: typed('content', 'IF(own=""; {text.sheets.calculations.unsplit}; own)'),
  },
  posts: { format: 'integer', formula: typed('posts', numberOrBlank) },
  hours: { format: 'decimal', formula: typed('hours', numberOrBlank) },
  isKnown: { format: 'integer', formula: computed('isKnown') },
  cost: { format: 'money', formula: computed('cost') },
  revenue: { format: 'money', formula: computed('revenue') },
});

/** The labels of a column, each once, and what its rows add up to; blank is unknown. */
function groupedBy(key: 'monthChannels' | 'monthContents', column: 'channel' | 'content') {
  const forEach = (value: Template): Template =>
    `IFERROR(MAP(FILTER({body.${key}.1}; {body.${key}.1}<>""); LAMBDA(name; ${value})); "")`;
  const count = (criteria = ''): Template => `COUNTIFS(${columnOf(column)}; name${criteria})`;
  const sum = (name: Name): Template => `SUMIFS(${columnOf(name)}; ${columnOf(column)}; name)`;
  const logged = (name: Name): Template =>
    forEach(`IF(${count(`; ${columnOf(name)}; ">=0"`)}=0; ""; ${sum(name)})`);
  return {
    label: {
      format: 'text' as CellFormat,
      formula: `IFERROR(SORT(UNIQUE(FILTER(${columnOf(column)}; ${columnOf(column)}<>""))); "")`,
    },
    posts: { format: 'integer' as CellFormat, formula: logged('posts') },
    hours: { format: 'decimal' as CellFormat, formula: logged('hours') },
    cost: {
      format: 'money' as CellFormat,
      formula: forEach(`IF(${count(`; ${columnOf('isKnown')}; 0`)}>0; ""; ${sum('cost')})`),
    },
    margin: {
      format: 'money' as CellFormat,
      formula: forEach(
        `IF(OR(NOT(ISNUMBER({setting.MARGIN})); ${count(`; ${columnOf('revenue')}; ">=-999999999"`)}<${count()}); "";` +
          ` ${sum('revenue')}*{setting.MARGIN})`,
      ),
    },
  };
}

const { cost: _, margin: __, ...done } = groupedBy('monthContents', 'content');

/** The month by channel, and what was done by content. */
export const monthChannels = columnBlock('monthChannels', groupedBy('monthChannels', 'channel'));
export const monthContents = columnBlock('monthContents', done);

export const channelColumn = namer('monthChannels', ['label', 'posts', 'hours', 'cost', 'margin'] as const);
export const contentColumn = namer('monthContents', ['label', 'posts', 'hours'] as const);
