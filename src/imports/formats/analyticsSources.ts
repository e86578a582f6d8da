import { networkOf } from '../../channels/network';
import { analyticsColumns, analyticsKey, skipAnalytics } from './support/analytics';
import { activity } from './support/contribution';
import { column, defineFormat, optional } from './support/defineFormat';

/**
 * Google Analytics 4, by source and medium: the visits that each network brought to the site. Other sources
 * are skipped. Key events are whatever the owner declared, not always purchases or leads: they aren't counted.
 */
export const analyticsSources = defineFormat({
  key: 'analyticsSources',
  columns: {
    source: column(
      'text',
      ['Session source / medium', 'Session source', 'Source / medium'],
      ['Source/support de la session', 'Source de la session', 'Source/support'],
    ),
    ...analyticsColumns,
    newUsers: optional(column('count', 'New users', 'Nouveaux utilisateurs')),
    revenue: optional(column('money', 'Total revenue', ['Revenu total', 'Revenus totaux'])),
  },
  signature: ['source', 'sessions'],
  skip: ({ source, date }, _, file) =>
    skipAnalytics(source, date, file) ?? (networkOf(source ?? '') === '' ? 'otherChannel' : null),
  extract: ({ source, date, sessions, newUsers, revenue }, file) =>
    activity(
      { ...analyticsKey(date, file), channel: networkOf(source ?? '') },
      { visits: sessions, new_visitors: newUsers, revenue },
    ),
});
