import { SheetsFunction } from './sheetsFunction';

/** Arrays spill anyway here, so there is nothing left to do for it. */
export const ARRAYFORMULA = new SheetsFunction('ARRAYFORMULA', [1, 1], (value) => value);
