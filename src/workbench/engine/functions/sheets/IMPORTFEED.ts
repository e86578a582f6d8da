import { ErrorType, StringValueObject } from '@univerjs/engine-formula';
import { arrayOf, errorOf, firstOf, isTruthy, textOf } from './grid';
import { type FeedItem, sampleFeeds } from './sampleFeeds';
import { SheetsFunction } from './sheetsFunction';

const fields: readonly (readonly [name: keyof FeedItem, header: string])[] = [
  ['title', 'Title'],
  ['author', 'Author'],
  ['url', 'URL'],
  ['created', 'Date Created'],
  ['summary', 'Summary'],
];

const EVERY_ITEM = 20;

/** The items of a feed, or one field of them. The workbench reads its own sample feeds and no others. */
export const IMPORTFEED = new SheetsFunction('IMPORTFEED', [1, 4], (address, query, headers, count) => {
  const items = sampleFeeds[textOf(address).trim()];
  const [what = '', wanted] = (query ? textOf(query) : 'items').trim().toLowerCase().split(/\s+/);
  const shown = fields.filter(([name]) => wanted === undefined || name === wanted);
  if (items === undefined || what !== 'items' || shown.length === 0) return errorOf(ErrorType.NA);
  const most = Number(count && firstOf(count)?.getValue()) || EVERY_ITEM;
  const rows = items.slice(0, most).map((item) => shown.map(([name]) => item[name]));
  const isHeaded = headers !== undefined && isTruthy(firstOf(headers));
  const titled = isHeaded ? [shown.map(([, header]) => header), ...rows] : rows;
  return arrayOf(titled.map((row) => row.map((text) => StringValueObject.create(text))));
});
