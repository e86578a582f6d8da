import { activity, sum } from './support/contribution';
import { column, defineFormat, optional } from './support/defineFormat';
import { isRepeated } from './support/isRepeated';

/** Brevo, by campaign: each newsletter is a post of the channel E-mail, and its opens are its impressions. */
export const brevo = defineFormat({
  key: 'brevo',
  columns: {
    id: column('id', 'Campaign ID', ['ID de la campagne', 'Identifiant de la campagne']),
    sent: column('date', ['Sent Date', 'Send Date', 'Sent on'], ['Date d’envoi', 'Envoyée le']),
    delivered: column('count', ['Delivered', 'Delivered emails'], ['Délivrés', 'Délivrées', 'Livrés']),
    opens: column(
      'count',
      ['Total Opens', 'Opens', 'Openings', 'Opened'],
      ['Total des ouvertures', 'Ouvertures'],
    ),
    clicks: column('count', ['Total Clicks', 'Clicks', 'Clicked'], ['Total des clics', 'Clics']),
    forwards: optional(column('count', 'Forwards', 'Transferts')),
  },
  signature: ['id', 'sent', 'delivered'],
  recordId: ({ id }) => id,
  skip: ({ id }, seen) => (isRepeated(id, seen) ? 'repeated' : null),
  extract: ({ sent, opens, clicks, forwards }) =>
    activity(
      { day: sent, channel: 'E-mail' },
      { posts: 1, impressions: opens, interactions: sum(clicks, forwards), shares: forwards, clicks },
    ),
});
