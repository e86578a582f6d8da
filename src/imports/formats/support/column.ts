import type { ColumnKind } from '../../format';

/**
 * A column that the format can't do without; in each language its usual title comes first, those of other
 * years follow. French titles are given where they differ.
 */
export function column<const Kind extends ColumnKind>(
  kind: Kind,
  titles: string | readonly string[],
  french: string | readonly string[] = [],
) {
  return { kind, titles: listed(titles), french: listed(french) };
}

function listed(titles: string | readonly string[]): readonly string[] {
  return typeof titles === 'string' ? [titles] : titles;
}
