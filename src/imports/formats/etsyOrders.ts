import { traffic } from './support/contribution';
import { column, defineFormat, optional } from './support/defineFormat';
import { isRepeated } from './support/isRepeated';

/**
 * Etsy, sold orders: one row per order. Sales are the value of the goods minus the discount, without shipping and sales tax;
 * prices hold VAT where the seller's do. The file lacks refunds: such orders count in full.
 */
export const etsyOrders = defineFormat({
  key: 'etsyOrders',
  columns: {
    date: column('date', 'Sale Date'),
    order: column('id', 'Order ID'),
    value: column('money', 'Order Value'),
    discount: optional(column('money', 'Discount Amount')),
    currency: optional(column('text', 'Currency')),
  },
  currency: 'currency',
  signature: ['date', 'order', 'value'],
  amounts: { metric: 'sales', column: 'value', tax: 'unknown', shipping: 'excluded' },
  recordId: ({ order }) => order,
  skip: ({ order }, seen) => (isRepeated(order, seen) ? 'repeated' : null),
  extract({ date, value, discount }) {
    const sales = value === null ? null : value - (discount ?? 0);
    const amount = { written: sales ?? 0, holdsTax: true, holdsShipping: false };
    return traffic({ day: date, amount }, { orders: 1, sales });
  },
});
