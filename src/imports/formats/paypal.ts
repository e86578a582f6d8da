import { stateReader } from '../values/orderStates';
import { traffic } from './support/contribution';
import { column, defineFormat, optional } from './support/defineFormat';
import { isRepeated } from './support/isRepeated';

const PAYMENT = /payment|paiement/i;
const REFUND = /refund|rembours/i;
/** Kinds of movement whose names speak of payments, and that sell nothing. */
const NO_SALE =
  /hold|retenue|bloca|authoriz|autoris|reversal|annulation|deposit|dépôt|conversion|transfer|virement/i;

/** A payment of which money was given back has a row for each. */
const readState = stateReader({
  sale: [
    ...['Completed', 'Refunded', 'Partially Refunded'],
    ...['Terminé', 'Effectué', 'Remboursé', 'Partiellement remboursé'],
  ],
  refunded: [],
  cancelled: [
    ...['Denied', 'Canceled', 'Cancelled', 'Expired', 'Failed', 'Voided', 'Reversed', 'Returned'],
    ...['Refusé', 'Annulé', 'Expiré', 'Échoué'],
  ],
  unpaid: [
    ...['Pending', 'Uncleared', 'Held', 'Under review', 'Unclaimed'],
    ...['En attente', 'Bloqué', 'En cours d’examen'],
  ],
});

/** Whether a row is a sale, or money given back for one: other rows are purchases, holds, fees, transfers and conversions. */
function kindOf(type: string | null, gross: number | null): 'sale' | 'refund' | null {
  const text = type ?? '';
  if (NO_SALE.test(text) || gross === null) return null;
  if (REFUND.test(text)) return gross < 0 ? 'refund' : null;
  return PAYMENT.test(text) && gross > 0 ? 'sale' : null;
}

/**
 * PayPal's activity: one row per movement of money. Sales are payments received, before PayPal's fee, minus refunds. The
 * file doesn't say whether tax and shipping are in.
 */
export const paypal = defineFormat({
  key: 'paypal',
  columns: {
    date: column('date', 'Date'),
    zone: column('text', ['TimeZone', 'Time zone'], 'Fuseau horaire'),
    type: column('text', 'Type'),
    status: column('text', 'Status', ['État', 'Statut']),
    currency: optional(column('text', 'Currency', 'Devise')),
    gross: column('money', 'Gross', ['Avant commission', 'Brut']),
    net: column('money', 'Net'),
    id: optional(column('id', 'Transaction ID', 'Numéro de transaction')),
  },
  signature: ['date', 'zone', 'type', 'gross', 'net'],
  states: { column: 'status', read: readState },
  currency: 'currency',
  amounts: { metric: 'sales', column: 'gross', tax: 'unknown', shipping: 'unknown' },
  recordId: ({ id }) => id,
  skip({ id, type, gross }, seen) {
    if (isRepeated(id, seen)) return 'repeated';
    return kindOf(type, gross) === null ? 'notSale' : null;
  },
  extract: ({ date, type, gross }) =>
    traffic(
      { day: date, amount: { written: gross ?? 0, holdsTax: true, holdsShipping: true } },
      { orders: kindOf(type, gross) === 'sale' ? 1 : null, sales: gross },
    ),
});
