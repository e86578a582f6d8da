import { activity, sum } from './support/contribution';
import { column, defineFormat, optional } from './support/defineFormat';
import { isRepeated } from './support/isRepeated';

/**
 * Mailchimp, by campaign: each newsletter is a post of the channel E-mail. Opens are its impressions, forwards its
 * shares, and its cost counts as fees. Visits are those that Mailchimp took from the site's statistics, where it is
 * connected to them.
 */
export const mailchimp = defineFormat({
  key: 'mailchimp',
  columns: {
    id: optional(column('id', 'Unique Id', 'Identifiant unique')),
    sent: column('date', 'Send Date', 'Date d’envoi'),
    recipients: column('count', 'Total Recipients', [
      'Total des destinataires',
      'Nombre total de destinataires',
    ]),
    opens: column('count', 'Total Opens', ['Total des ouvertures', 'Nombre total d’ouvertures']),
    clicks: column('count', 'Total Clicks', ['Total des clics', 'Nombre total de clics']),
    forwards: optional(column('count', 'Times Forwarded', 'Nombre de transferts')),
    visits: optional(column('count', 'Visits', 'Visites')),
    newVisits: optional(column('count', 'New Visits', 'Nouvelles visites')),
    revenue: optional(column('money', 'Total Revenue', ['Revenu total', 'Revenus totaux'])),
    cost: optional(column('money', 'Campaign Cost', 'Coût de la campagne')),
  },
  signature: ['sent', 'recipients', 'opens'],
  // As the shop that is connected sends them.
  amounts: { metric: 'revenue', column: 'revenue', tax: 'unknown', shipping: 'unknown' },
  recordId: ({ id }) => id,
  skip: ({ id }, seen) => (isRepeated(id, seen) ? 'repeated' : null),
  extract: ({ sent, opens, clicks, forwards, visits, newVisits, revenue, cost }) =>
    activity(
      {
        day: sent,
        channel: 'E-mail',
        ...(revenue !== null && { amount: { written: revenue, holdsTax: true, holdsShipping: true } }),
      },
      {
        posts: 1,
        fees: cost,
        impressions: opens,
        interactions: sum(clicks, forwards),
        shares: forwards,
        clicks,
        visits,
        new_visitors: newVisits,
        revenue,
      },
    ),
});
