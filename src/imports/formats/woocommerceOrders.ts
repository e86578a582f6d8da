import { stateReader } from '../values/orderStates';
import { traffic } from './support/contribution';
import { column, defineFormat, optional } from './support/defineFormat';
import { isRepeated } from './support/isRepeated';
import * as shared from './support/sharedColumns';

const readState = stateReader({
  sale: ['completed', 'processing', 'Terminée', 'Terminé', 'En cours', 'En cours de traitement'],
  refunded: ['refunded', 'Remboursée', 'Remboursé'],
  cancelled: ['cancelled', 'failed', 'trash', 'Annulée', 'Annulé', 'Échouée', 'Échoué', 'Corbeille'],
  unpaid: [
    'pending',
    'pending payment',
    'on-hold',
    'on hold',
    'checkout-draft',
    'draft',
    'En attente',
    'En attente de paiement',
    'Attente paiement',
    'Brouillon',
  ],
});

/**
 * WooCommerce orders, from its analytics: one row per order. Sales are the net revenue, without taxes,
 * shipping and refunds; a negative row is a refund.
 */
export const woocommerceOrders = defineFormat({
  key: 'woocommerceOrders',
  columns: {
    date: shared.date,
    order: column('id', 'Order #', ['Commande n°', 'N° de commande', 'Commande #']),
    status: column('text', 'Status', ['État', 'Statut']),
    items: column('count', 'Items sold', 'Articles vendus'),
    revenue: optional(
      column(
        'money',
        ['N. Revenue', 'Net Sales'],
        ['Revenu net', 'Revenus nets', 'Ventes nettes', 'Rev. net'],
      ),
    ),
    formatted: optional(
      column('money', 'N. Revenue (formatted)', [
        'Revenu net (formaté)',
        'Rev. net (formaté)',
        'Ventes nettes (formaté)',
      ]),
    ),
  },
  signature: ['order', 'status', 'items'],
  amounts: { metric: 'sales', column: 'revenue', tax: 'excluded', shipping: 'excluded' },
  states: { column: 'status', read: readState },
  recordId: ({ order }) => order,
  skip({ order, revenue, formatted }, seen) {
    if (isRepeated(order, seen)) return 'repeated';
    return (revenue ?? formatted ?? 0) < 0 ? 'refunded' : null;
  },
  extract: ({ date, revenue, formatted }) => {
    const sales = revenue ?? formatted;
    const amount = { written: sales ?? 0, holdsTax: false, holdsShipping: false };
    return traffic({ day: date, amount }, { orders: 1, sales });
  },
});
