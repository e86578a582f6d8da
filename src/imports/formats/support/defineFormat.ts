import type { ExportColumn, ExportFormat } from '../../format';

/** A format written with records typed by its columns; the reader builds records from these very columns. */
export function defineFormat<const Columns extends Readonly<Record<string, ExportColumn>>>(
  format: ExportFormat<Columns>,
): ExportFormat {
  return format as unknown as ExportFormat;
}
