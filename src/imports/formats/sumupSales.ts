import { traffic } from './support/contribution';
import { column, defineFormat, optional } from './support/defineFormat';
import { isRepeated } from './support/isRepeated';
import { isOneOf } from './support/words';

const isRefund = isOneOf('Refund', 'Refunds', 'Remboursement', 'Remboursements');

/**
 * SumUp, the sales report of the till: one row per article sold, of which several make a sale. Sales are the prices without
 * tax; a refund is a row of its own, with a negative price.
 */
export const sumupSales = defineFormat({
  key: 'sumupSales',
  columns: {
    date: column('date', 'Date'),
    type: column('text', 'Type'),
    transaction: column('id', 'Transaction ID', ['ID de transaction', 'Identifiant de transaction']),
    gross: column('money', 'Price (Gross)', 'Prix (brut)'),
    net: column('money', 'Price (Net)', 'Prix (net)'),
    currency: optional(column('text', 'Currency', 'Devise')),
  },
  currency: 'currency',
  signature: ['transaction', 'gross', 'net'],
  amounts: { metric: 'sales', column: 'net', tax: 'excluded', shipping: 'excluded' },
  recordId: ({ transaction, type }) => (transaction === null ? null : `${type} ${transaction}`),
  extract({ date, type, transaction, net }, _, seen) {
    const isSale = !isRefund(type) && !isRepeated(transaction, seen);
    const amount = { written: net ?? 0, holdsTax: false, holdsShipping: false };
    return traffic({ day: date, amount }, { orders: isSale ? 1 : null, sales: net });
  },
});
