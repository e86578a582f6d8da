import { stateReader } from '../values/orderStates';
import { traffic } from './support/contribution';
import { column, defineFormat, optional } from './support/defineFormat';
import { isRepeated } from './support/isRepeated';
import * as shared from './support/sharedColumns';

const readState = stateReader({
  sale: [
    'Payment accepted',
    'Remote payment accepted',
    'Processing in progress',
    'Preparation in progress',
    'Shipped',
    'Delivered',
    'On backorder (paid)',
    'Partial refund',
    'Partial payment',
    'Paiement accepté',
    'Paiement à distance accepté',
    'En cours de préparation',
    'Préparation en cours',
    'Expédié',
    'Livré',
    'En attente de réapprovisionnement (payé)',
    'Remboursement partiel',
    'Paiement partiel',
  ],
  refunded: ['Refunded', 'Remboursé'],
  cancelled: ['Canceled', 'Cancelled', 'Annulé', 'Payment error', 'Erreur de paiement'],
  unpaid: [
    'Awaiting check payment',
    'Awaiting cheque payment',
    'Awaiting bank wire payment',
    'Awaiting Cash On Delivery validation',
    'Awaiting PayPal payment',
    'Waiting for payment',
    'Authorized. To be captured by merchant',
    'On backorder (not paid)',
    'En attente du paiement par chèque',
    'En attente de paiement par chèque',
    'En attente de virement bancaire',
    'En attente du paiement par virement bancaire',
    'En attente de paiement à la livraison',
    'En attente de paiement PayPal',
    'En attente de paiement',
    'En attente du paiement',
    'En attente de réapprovisionnement (non payé)',
  ],
});

/**
 * PrestaShop orders: one row per order. Sales are the order's total, which holds taxes and shipping. The list of orders has a
 * column for neither; exports of its SQL manager and of modules have one of what was paid for shipping, tax included, as the
 * table `orders` names it. It lacks the amount of partial refunds too: such orders count in full.
 */
export const prestashopOrders = defineFormat({
  key: 'prestashopOrders',
  columns: {
    order: column('id', 'Reference', 'Référence'),
    /** Orders of one cart, such as those sent by two carriers, share the reference. */
    number: optional(column('id', 'ID')),
    newClient: column('text', 'New client', 'Nouveau client'),
    total: column('money', 'Total'),
    shipping: optional(
      column(
        'money',
        ['Shipping', 'Total shipping', 'total_shipping'],
        ['Frais de port', 'Frais de livraison', 'Total livraison'],
      ),
    ),
    status: column('text', 'Status', ['État', 'Statut']),
    date: shared.date,
  },
  signature: ['order', 'newClient', 'total'],
  amounts: { metric: 'sales', column: 'total', tax: 'included', shipping: 'included' },
  states: { column: 'status', read: readState },
  recordId: ({ order, number }) => number ?? order,
  skip: ({ order, number }, seen) => (isRepeated(number ?? order, seen) ? 'repeated' : null),
  extract: ({ date, total, shipping }) => {
    const amount = { written: total ?? 0, holdsTax: true, holdsShipping: shipping === null };
    const sales = total === null ? null : Math.max(0, total - (shipping ?? 0));
    return traffic({ day: date, amount }, { orders: 1, sales });
  },
});
