import { adChannelOf } from '../../channels/adChannel';
import { networkOf } from '../../channels/network';
import { taggedContent } from '../values/contentKind';
import { analyticsColumns, analyticsKey, skipAnalytics } from './support/analytics';
import { activity } from './support/contribution';
import { column, defineFormat, optional } from './support/defineFormat';

/** The channel that a source counts for: that of ads where it was paid, else its network's; blank for others. */
function channelOf(source: string | null): string {
  return adChannelOf(source ?? '') || networkOf(source ?? '');
}

/**
 * Google Analytics 4, by source and medium: the visits that each network and its ads brought to the site. Other sources
 * are skipped. Visits are split by type of content where a tag of the link names it, and stay unsplit elsewhere. Key events are whatever the owner declared, not always purchases or leads: they aren't counted.
 */
export const analyticsSources = defineFormat({
  key: 'analyticsSources',
  columns: {
    source: column(
      'text',
      // The last one is the name by which Google's add-on asks for it.
      ['Session source / medium', 'Session source', 'Source / medium', 'sessionSourceMedium'],
      ['Source/support de la session', 'Source de la session', 'Source/support'],
    ),
    ...analyticsColumns,
    content: optional(
      column(
        'text',
        ['Session manual ad content', 'Manual ad content', 'utm_content'],
        [
          'Contenu d’annonce manuel de la session',
          'Contenu d’annonce manuelle de la session',
          'Contenu de l’annonce manuelle de la session',
          'Contenu manuel de l’annonce de la session',
        ],
      ),
    ),
    landingPage: optional(
      column('text', 'Landing page + query string', 'Page de destination + chaîne de requête'),
    ),
    newUsers: optional(column('count', 'New users', 'Nouveaux utilisateurs')),
    revenue: optional(column('money', 'Total revenue', ['Revenu total', 'Revenus totaux'])),
  },
  signature: ['source', 'sessions'],
  // Sites send Analytics what they want: with tax or without.
  amounts: { metric: 'revenue', column: 'revenue', tax: 'unknown', shipping: 'unknown' },
  skip: ({ source, ...time }, _, file) =>
    skipAnalytics(source, time, file) ?? (channelOf(source) === '' ? 'otherChannel' : null),
  extract: ({ source, content, landingPage, sessions, newUsers, revenue, ...time }, file) =>
    activity(
      {
        ...analyticsKey(time, file),
        channel: channelOf(source),
        content: adChannelOf(source ?? '') === '' ? taggedContent(content, landingPage) : '',
        ...(revenue !== null && { amount: { written: revenue, holdsTax: true, holdsShipping: true } }),
      },
      { visits: sessions, new_visitors: newUsers, revenue },
    ),
});
