import { choiceInput, computed, longTextInput } from '../columns';
import type { Column, TableSheet, Template } from '../types';

/** As many feeds as are read: each is a call to another site. */
const MOST_FEEDS = 3;
const MOST_ITEMS = 20;

/**
 * What the feeds in the first rows hold, one feed below the other. A missing feed takes a blank row and an unreadable
 * one a row of its own, so neither hides the others.
 */
function found(
  key: string,
  { width, format }: Pick<Column, 'width' | 'format'>,
  read: (feed: Template, brand: Template) => Template,
  unread: Template,
): Column {
  const feeds = Array.from({ length: MOST_FEEDS }, (_, index) => {
    const feed = `INDEX({feeds.feed}; ${index + 1})`;
    const items = read(feed, `INDEX({feeds.brand}; ${index + 1})`);
    return `IF(${feed}=""; ""; IFERROR(${items}; ${unread}))`;
  });
  return { ...computed(key, format, feeds.join('; ')), width };
}

const items = (what: string) => (feed: Template) =>
  `IMPORTFEED(${feed}; "items ${what}"; FALSE; ${MOST_ITEMS})`;

const unread = '{text.sheets.feeds.unread}';
const name = { width: 110, format: 'text' } as const;
const long = { width: 260, format: 'text' } as const;

/** Where mentions are found: the addresses of Google Alerts feeds, and what they hold today. */
export const feeds: TableSheet = {
  kind: 'table',
  key: 'feeds',
  goals: ['visibility'],
  columns: [
    choiceInput('brand', 'brands'),
    longTextInput('feed'),
    found('found_brand', name, (feed, brand) => `MAP(${items('url')(feed)}; LAMBDA(item; ${brand}))`, '""'),
    found('found_date', { width: 200, format: 'date' }, items('created'), '""'),
    found('found_title', long, items('title'), unread),
    found('found_address', long, items('url'), unread),
  ],
};
