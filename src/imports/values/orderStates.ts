import { normalizeTitle } from './normalizeTitle';

/** Why an order is no sale. */
type NoSale = 'refunded' | 'cancelled' | 'unpaid';

/** Words for the states of orders and payments: those of sales, and by reason those of others. */
export type StateWords = Readonly<Record<'sale' | NoSale, readonly string[]>>;

/** Tells whether a state is a sale (null), or why it is none; undefined for a state that nobody knows. */
export type StateReader = (state: string) => NoSale | null | undefined;

/** Reads states by words; case, accents, spaces and the prefix of WooCommerce don't matter. */
export function stateReader({ sale, ...others }: StateWords): StateReader {
  const reasons = Object.entries(others) as [NoSale, readonly string[]][];
  const known = new Map<string, NoSale | null>(sale.map((word) => [normalizeState(word), null]));
  for (const [reason, words] of reasons) {
    for (const word of words) known.set(normalizeState(word), reason);
  }
  const read = new Map<string, NoSale | null | undefined>();
  return (state) => {
    if (!read.has(state)) read.set(state, known.get(normalizeState(state)));
    return read.get(state);
  };
}

function normalizeState(state: string): string {
  return normalizeTitle(state)
    .replace(/[_\s-]/g, '')
    .replace(/^wc/, '');
}

/** Words that shops and payment services share. */
export const usualStates: StateWords = {
  sale: [
    ...['paid', 'partially paid', 'partially refunded', 'completed', 'complete', 'succeeded', 'success'],
    ...['successful', 'captured', 'settled', 'processing', 'shipped', 'delivered', 'fulfilled', 'available'],
    ...['payment accepted', 'approved', 'confirmed', 'invoiced', 'partial refund', 'closed'],
    ...['payé', 'payée', 'réglé', 'réglée', 'terminé', 'terminée', 'effectué', 'effectuée', 'réussi'],
    ...['expédié', 'expédiée', 'livré', 'livrée', 'accepté', 'acceptée', 'confirmé', 'confirmée', 'validé'],
    ...['validée', 'paiement accepté', 'facturé', 'facturée', 'partiellement remboursé'],
    ...['partiellement remboursée', 'remboursement partiel', 'partiellement payé', 'partiellement payée'],
  ],
  refunded: ['refunded', 'fully refunded', 'returned', 'remboursé', 'remboursée', 'retourné', 'retournée'],
  cancelled: [
    ...['cancelled', 'canceled', 'voided', 'void', 'failed', 'failure', 'declined', 'rejected', 'denied'],
    ...[
      'expired',
      'blocked',
      'error',
      'payment error',
      'trash',
      'reversed',
      'chargeback',
      'disputed',
      'lost',
    ],
    ...['annulé', 'annulée', 'échoué', 'échouée', 'refusé', 'refusée', 'rejeté', 'rejetée', 'expiré'],
    ...['expirée', 'bloqué', 'bloquée', 'erreur de paiement', 'corbeille', 'litige', 'impayé', 'impayée'],
  ],
  unpaid: [
    ...['unpaid', 'pending', 'pending payment', 'awaiting payment', 'authorized', 'authorised', 'open'],
    ...['on hold', 'draft', 'checkout draft', 'abandoned', 'incomplete', 'uncaptured', 'requires action'],
    ...['requires capture', 'requires payment method', 'requires confirmation', 'waiting', 'not paid', 'new'],
    ...['non payé', 'non payée', 'en attente', 'en attente de paiement', 'attente paiement', 'brouillon'],
    ...['abandonné', 'abandonnée', 'autorisé', 'autorisée', 'à payer', 'à régler', 'incomplet', 'incomplète'],
  ],
};
