import { oneOf } from './oneOf';

/** Whether a name stands for the sum of the others. */
export const isTotal = oneOf('Total', 'Totals', 'Grand total', 'Total général', 'Totaux');
