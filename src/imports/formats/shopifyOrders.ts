import { traffic } from './support/contribution';
import { column, defineFormat, optional } from './support/defineFormat';
import { isRepeated } from './support/isRepeated';
import { skipReasonsOf } from './support/words';

const reasonOf = skipReasonsOf({
  refunded: ['refunded'],
  cancelled: ['voided', 'expired'],
  unpaid: ['pending', 'authorized', 'unpaid'],
});

/**
 * Shopify orders: one row per item, of which the first one has the order's totals. Sales are the order's total
 * with shipping and taxes, minus refunds and what is still owed, on the day of the order.
 */
export const shopifyOrders = defineFormat({
  key: 'shopifyOrders',
  columns: {
    order: column('id', 'Name'),
    status: column('text', 'Financial Status'),
    total: column('money', 'Total'),
    refunded: optional(column('money', 'Refunded Amount')),
    owed: optional(column('money', 'Outstanding Balance')),
    created: column('date', 'Created at'),
    cancelled: optional(column('text', 'Cancelled at')),
    items: column('count', 'Lineitem quantity'),
  },
  signature: ['order', 'status', 'items'],
  skip({ order, status, cancelled }, seen) {
    if (isRepeated(order, seen)) return 'line';
    return cancelled === null ? reasonOf(status) : 'cancelled';
  },
  extract: ({ created, total, refunded, owed }) =>
    traffic(
      { day: created },
      { orders: 1, sales: total === null ? null : total - (refunded ?? 0) - Math.max(owed ?? 0, 0) },
    ),
});
