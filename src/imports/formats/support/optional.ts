import type { ExportColumn } from '../../types';

/** The column, which the format does without. */
export function optional<const Column extends ExportColumn>(column: Column) {
  return { ...column, optional: true as const };
}
