import type { Snapshot } from '../snapshot';
import type { Finding } from '../types';

/** Sheets and columns that were deleted. */
export function checkStructure({ missingSheets, tables, canRebuild }: Snapshot): Finding[] {
  const repair = canRebuild ? 'rebuild' : null;
  const sheets = missingSheets.map(
    ({ key, title }): Finding => ({
      id: `missingSheet:${key}`,
      check: 'missingSheet',
      sheet: key,
      column: null,
      cell: null,
      values: { sheet: title },
      repair,
    }),
  );
  const columns = tables.flatMap(({ table, name, positions, titles }) =>
    table.columns
      .filter(({ key }) => !positions.has(key))
      .map(
        ({ key }): Finding => ({
          id: `missingColumn:${table.key}.${key}`,
          check: 'missingColumn',
          sheet: table.key,
          column: key,
          cell: null,
          values: { sheet: name, column: titles.get(key) ?? key },
          repair,
        }),
      ),
  );
  return [...sheets, ...columns];
}
