import type { ColumnKind, ExportColumn, ExportFormat } from '../../format';

/** A format whose records are typed by its columns, as the reader builds them. */
export function defineFormat<const Columns extends Readonly<Record<string, ExportColumn>>>(
  format: ExportFormat<Columns>,
): ExportFormat {
  return format as unknown as ExportFormat;
}

/**
 * A column that the format requires. In each language its current title comes first, those of other years follow; French
 * titles are given where they differ.
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

/** The same column, not required. */
export function optional<const Column extends ExportColumn>(column: Column) {
  return { ...column, optional: true as const };
}
