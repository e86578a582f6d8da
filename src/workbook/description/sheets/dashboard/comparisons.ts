import { blankWhereUndefined } from '../../columns';
import { ifRevenueIsLogged } from '../../formulas';
import type { Block, BlockCell, CellFormat, ListKey, Template } from '../../types';

const cell = (formula: Template, format: CellFormat): BlockCell => ({ formula: `=${formula}`, format });

/** Columns of a comparison that other blocks read. */
export const comparisonColumns = { name: 1, roi: 6, costPerLead: 7 } as const;

/** What each channel, or each content type, cost and returned. */
function comparison(key: string, list: ListKey, column: string, room: number): Block {
  const rowsOf = `{activity.${column}}`;
  const sum = (values: string) => `SUMIFS({activity.${values}}; ${rowsOf}; name)`;
  const each = (value: Template) =>
    `MAP({body.1}; LAMBDA(name; IF(name=""; ""; IF(COUNTIFS(${rowsOf}; name)=0; ""; ${value}))))`;
  const summed = (values: string, format: CellFormat) => cell(each(sum(values)), format);
  const costPer = (values: string) =>
    cell(blankWhereUndefined(`CPA({body.4}; ${each(sum(values))})`), 'money');
  return {
    key,
    goals: ['visibility', 'search', 'sales'],
    style: 'table',
    room,
    rows: [
      [
        { text: `blocks.${key}.title` },
        ...['posts', 'hours', 'cost', 'revenue', 'roi', 'costPerLead', 'costPerCustomer'].map((name) => ({
          text: `columns.${name}`,
        })),
      ],
      [
        cell(`IFERROR(FILTER({list.${list}}; {list.${list}}<>""); "")`, 'text'),
        summed('posts', 'integer'),
        summed('hours', 'decimal'),
        summed('cost', 'money'),
        summed('revenue', 'money'),
        cell(ifRevenueIsLogged(blankWhereUndefined('ROI({body.5}; {body.4}; {setting.MARGIN})')), 'percent'),
        costPer('leads'),
        costPer('customers'),
      ],
    ],
  };
}

export const contents = comparison('contents', 'contents', 'content', 5);
export const channels = comparison('channels', 'channels', 'channel', 19);
