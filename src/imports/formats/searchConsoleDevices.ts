import { searchConsoleBreakdown } from './support/searchConsoleBreakdown';

/** Search Console, by device. */
export const searchConsoleDevices = searchConsoleBreakdown(
  'searchConsoleDevices',
  ['Device', 'Devices'],
  ['Appareil', 'Appareils'],
);
