import type { ImportTable } from '../types';

/** The tables that imports fill. */
export const importTables: readonly ImportTable[] = ['activity', 'traffic', 'keywords'];
