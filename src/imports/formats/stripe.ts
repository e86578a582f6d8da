import { stateReader } from '../values/orderStates';
import { traffic } from './support/contribution';
import { column, defineFormat, optional } from './support/defineFormat';
import { isRepeated } from './support/isRepeated';

const readState = stateReader({
  sale: ['Paid', 'Succeeded', 'Partially Refunded', 'Partial refund', 'Disputed Won'],
  refunded: ['Refunded'],
  cancelled: ['Failed', 'Canceled', 'Cancelled', 'Blocked', 'Expired', 'Disputed Lost'],
  unpaid: [
    'Uncaptured',
    'Incomplete',
    'Pending',
    'Requires payment method',
    'Requires confirmation',
    'Requires action',
    'Requires capture',
    'Processing',
  ],
});

/**
 * Stripe payments: one row per payment. Sales are what was taken minus refunds, in the currency of the account where the file
 * converts it. The file doesn't say whether tax and shipping are in.
 */
export const stripe = defineFormat({
  key: 'stripe',
  columns: {
    id: column('id', 'id'),
    created: column('date', ['Created date (UTC)', 'Created (UTC)']),
    amount: column('money', 'Amount'),
    refunded: column('money', 'Amount Refunded'),
    converted: optional(column('money', 'Converted Amount')),
    convertedRefund: optional(column('money', 'Converted Amount Refunded')),
    currency: optional(column('text', 'Currency')),
    convertedCurrency: optional(column('text', 'Converted Currency')),
    status: column('text', 'Status'),
  },
  signature: ['id', 'created', 'amount', 'refunded', 'status'],
  states: { column: 'status', read: readState },
  currency: ['convertedCurrency', 'currency'],
  amounts: { metric: 'sales', column: 'amount', tax: 'unknown', shipping: 'unknown' },
  recordId: ({ id }) => id,
  skip: ({ id }, seen) => (isRepeated(id, seen) ? 'repeated' : null),
  extract({ created, amount, refunded, converted, convertedRefund }) {
    const [taken, back] = converted === null ? [amount, refunded] : [converted, convertedRefund];
    const sales = taken === null ? null : taken - (back ?? 0);
    return traffic(
      { day: created, amount: { written: sales ?? 0, holdsTax: true, holdsShipping: true } },
      { orders: 1, sales },
    );
  },
});
