import { stateReader } from '../values/orderStates';
import { traffic } from './support/contribution';
import { column, defineFormat, optional } from './support/defineFormat';
import { isRepeated } from './support/isRepeated';

const readState = stateReader({
  sale: ['paid', 'partially_paid', 'partially_refunded'],
  refunded: ['refunded'],
  cancelled: ['voided', 'expired'],
  unpaid: ['pending', 'authorized', 'unpaid'],
});

/**
 * Shopify orders: one row per item, of which the first one has the order's totals. Sales are what was paid of the order,
 * minus refunds and what is still owed, without the share of shipping and taxes, on the day of the order.
 */
export const shopifyOrders = defineFormat({
  key: 'shopifyOrders',
  columns: {
    order: column('id', 'Name'),
    status: column('text', 'Financial Status'),
    currency: optional(column('text', 'Currency')),
    subtotal: optional(column('money', 'Subtotal')),
    shipping: optional(column('money', 'Shipping')),
    taxes: optional(column('money', 'Taxes')),
    total: column('money', 'Total'),
    refunded: optional(column('money', 'Refunded Amount')),
    owed: optional(column('money', 'Outstanding Balance')),
    created: column('date', 'Created at'),
    cancelled: optional(column('text', 'Cancelled at')),
    items: column('count', 'Lineitem quantity'),
  },
  signature: ['order', 'status', 'items'],
  amounts: { metric: 'sales', column: 'total', tax: 'included', shipping: 'included' },
  states: { column: 'status', read: readState },
  currency: ['currency'],
  recordId: ({ order }) => order,
  skip({ order, cancelled }, seen) {
    if (isRepeated(order, seen)) return 'line';
    return cancelled === null ? null : 'cancelled';
  },
  extract(order) {
    const { created, total, refunded, owed, shipping, taxes } = order;
    const paid = total === null ? null : total - (refunded ?? 0) - Math.max(owed ?? 0, 0);
    const amount = { written: paid ?? 0, holdsTax: taxes === null, holdsShipping: shipping === null };
    const sales = paid === null ? null : paid * goodsShare(order);
    return traffic({ day: created, amount }, { orders: 1, sales });
  },
});

interface OrderAmounts {
  readonly subtotal: number | null;
  readonly shipping: number | null;
  readonly taxes: number | null;
  readonly total: number | null;
}

/**
 * The share of an order's total that is neither shipping nor tax. Where the shop's prices hold tax, so does what it takes for
 * shipping: subtotal and shipping are the total then, and the tax is a share of both.
 */
function goodsShare({ subtotal, shipping, taxes, total }: OrderAmounts): number {
  if (!total) return 1;
  const goods = total - (shipping ?? 0);
  const beforeTax = (subtotal ?? goods - (taxes ?? 0)) + (shipping ?? 0);
  const isTaxInPrices = Math.abs(total - beforeTax) < Math.abs(total - beforeTax - (taxes ?? 0));
  const net = isTaxInPrices ? goods * (1 - (taxes ?? 0) / total) : goods - (taxes ?? 0);
  return Math.max(0, net) / total;
}
