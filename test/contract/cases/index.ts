import { cells } from './cells';
import { look } from './look';
import { metadata } from './metadata';
import { sharing } from './sharing';
import { structure } from './structure';

/** What Google's documentation promises and the add-in relies on, by subject. */
export const GROUPS = {
  cells: cells,
  'sheets, ranges, rows and columns': structure,
  'looks and charts': look,
  'developer metadata': metadata,
  'protections, lock and validation': sharing,
};
