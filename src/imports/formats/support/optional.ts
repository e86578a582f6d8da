import type { ExportColumn } from '../../format';

/** The column, which the format does without. */
export function optional<const Column extends ExportColumn>(column: Column) {
  return { ...column, optional: true as const };
}
