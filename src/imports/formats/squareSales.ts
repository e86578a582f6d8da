import { stateReader } from '../values/orderStates';
import { traffic } from './support/contribution';
import { column, defineFormat, optional } from './support/defineFormat';
import { isRepeated } from './support/isRepeated';
import { isOneOf } from './support/words';

const isRefund = isOneOf('Refund', 'Remboursement');
const readState = stateReader({
  sale: ['Complete', 'Completed', 'Paid', 'Terminé', 'Terminée'],
  refunded: ['Refunded'],
  cancelled: ['Failed', 'Canceled', 'Voided'],
  unpaid: ['Pending'],
});

function idOf(event: string | null, payment: string | null): string | null {
  return payment === null ? null : `${event} ${payment}`;
}

/** Square, transactions of the till: sales are without tax and tips. A refund is a row of its own, with a negative amount. */
export const squareSales = defineFormat({
  key: 'squareSales',
  columns: {
    date: column('date', 'Date'),
    gross: column('money', 'Gross Sales', 'Ventes brutes'),
    net: column('money', 'Net Sales', 'Ventes nettes'),
    payment: column('id', ['Payment ID'], ['Identifiant de paiement', 'ID de paiement']),
    event: column('text', 'Event Type', 'Type d’événement'),
    status: optional(column('text', 'Transaction Status', 'Statut de la transaction')),
  },
  signature: ['gross', 'net', 'payment', 'event'],
  amounts: { metric: 'sales', column: 'net', tax: 'excluded', shipping: 'excluded' },
  states: { column: 'status', read: readState },
  recordId: ({ payment, event }) => idOf(event, payment),
  skip: ({ payment, event }, seen) => (isRepeated(idOf(event, payment), seen) ? 'repeated' : null),
  extract: ({ date, net, event }) =>
    traffic(
      { day: date, amount: { written: net ?? 0, holdsTax: false, holdsShipping: false } },
      { orders: isRefund(event) ? null : 1, sales: net },
    ),
});
