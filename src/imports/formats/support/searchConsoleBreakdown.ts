import { column } from './column';
import { defineFormat } from './defineFormat';
import { searchConsoleColumns } from './searchConsoleColumns';

/**
 * A table of Search Console that cuts the site's clicks by something else than the day. It has no day, and
 * the table by date holds the same clicks: it is recognised, and none of its rows is counted.
 */
export function searchConsoleBreakdown(
  key: string,
  titles: string | readonly string[],
  french: string | readonly string[],
) {
  return defineFormat({
    key,
    columns: { by: column('text', titles, french), ...searchConsoleColumns },
    signature: ['by', 'clicks', 'position'],
    skip: () => 'breakdown',
    extract: () => [],
  });
}
