import { isOneOf } from './oneOf';

/** Whether a name stands for the sum of the others. */
export const isTotalName = isOneOf('Total', 'Totals', 'Grand total', 'Total général', 'Totaux');
