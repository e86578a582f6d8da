import { analyticsColumns, analyticsKey, skipAnalytics } from './support/analytics';
import { traffic } from './support/contribution';
import { column, defineFormat } from './support/defineFormat';
import { isOneOf } from './support/words';

const isOrganic = isOneOf('Organic Search', 'Recherche naturelle', 'Recherche organique');
const isSocial = isOneOf(
  'Organic Social',
  'Paid Social',
  'Réseaux sociaux naturels',
  'Réseaux sociaux organiques',
  'Réseaux sociaux payants',
);

/**
 * Google Analytics 4, by default channel group: every session is a visit, those of Organic Search are
 * organic and those of Organic Social and Paid Social come from networks.
 */
export const analyticsChannels = defineFormat({
  key: 'analyticsChannels',
  columns: {
    group: column(
      'text',
      [
        'Session default channel group',
        'Session primary channel group (Default Channel Group)',
        'Session primary channel group',
        'Session default channel grouping',
        'Default channel group',
      ],
      [
        'Groupe de canaux par défaut de la session',
        'Groupe de canaux par défaut pour la session',
        'Groupe de canaux principal de la session (Groupe de canaux par défaut)',
        'Groupe de canaux principal de la session',
        'Groupe de canaux par défaut',
      ],
    ),
    ...analyticsColumns,
  },
  signature: ['group', 'sessions'],
  skip: ({ group, ...time }, _, file) => skipAnalytics(group, time, file),
  extract: ({ group, sessions, ...time }, file) =>
    traffic(analyticsKey(time, file), {
      all_visits: sessions,
      organic_visits: isOrganic(group) ? sessions : null,
      social_visits: isSocial(group) ? sessions : null,
    }),
});
