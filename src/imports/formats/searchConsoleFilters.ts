import { column } from './support/column';
import { defineFormat } from './support/defineFormat';

/**
 * The filters of a Search Console export, a file of its ZIP: they say what was asked for and count nothing.
 */
export const searchConsoleFilters = defineFormat({
  key: 'searchConsoleFilters',
  columns: {
    filter: column('text', 'Filter', 'Filtre'),
    value: column('text', 'Value', 'Valeur'),
  },
  signature: ['filter', 'value'],
  extract: () => [],
});
