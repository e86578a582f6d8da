import type { exportFormats as english } from '../en/exportFormats';

const breakdown = 'Dans le même ZIP. Ses clics sont comptés par date.';
const meta =
  'Meta Business Suite > Insights > Contenu > Exporter les données, avec les chiffres de toute la vie des publications.';

/** The exports that are recognised: what each is called, and how to get it. */
export const exportFormats: typeof english = {
  searchConsoleQueries:
    'Performances > Résultats de recherche > Exporter > Télécharger CSV, puis déposez le ZIP tel quel.',
  searchConsoleDates: 'Dans le même ZIP. Il donne les visites du référencement naturel.',
  searchConsolePages: breakdown,
  searchConsoleCountries: breakdown,
  searchConsoleDevices: breakdown,
  searchConsoleAppearance: breakdown,
  searchConsoleFilters: 'Dans le même ZIP. Il n’a pas de chiffres.',
  analyticsChannels:
    'Rapports > Acquisition > Acquisition de trafic, ajoutez la dimension Date ou choisissez une seule semaine ou un seul mois, puis Partager > Télécharger le fichier > CSV.',
  analyticsSources:
    'Rapports > Acquisition > Acquisition de trafic, dimension Source/support de la session, ajoutez Date ou choisissez une seule semaine ou un seul mois, puis Partager > Télécharger le fichier > CSV.',
  facebook: meta,
  facebookLifetime:
    'L’export des données des publications depuis les statistiques de la page, comme jusqu’en 2023.',
  instagram: meta,
  linkedin:
    'Votre page > Statistiques > Contenu > Exporter, puis enregistrez en CSV la feuille des chiffres par jour.',
  tiktok: 'TikTok Studio > Statistiques > Vue d’ensemble > Télécharger les données > CSV.',
  xDays: 'X Premium > Statistiques > Vue d’ensemble > Télécharger en CSV.',
  xPosts: 'X Premium > Statistiques > Contenu > Télécharger en CSV.',
  xTweets: 'L’export par tweet de Twitter Analytics, comme jusqu’en 2023.',
  xTweetDays: 'L’export par jour de Twitter Analytics, comme jusqu’en 2023.',
  youtube:
    'YouTube Studio > Données analytiques > Mode avancé > Contenu > Exporter > CSV : le tableau, pas le graphique.',
  youtubeChart: 'Dans le même ZIP. Le tableau compte ses vues.',
  pinterestAds:
    'Publicités > Rapports > Rapport personnalisé avec les colonnes Date, Nom de la campagne et Dépenses, puis exportez-le en CSV.',
  mailchimp: 'Statistiques > Rapports > Exporter, puis déposez le fichier des campagnes.',
  shopifyOrders: 'Commandes > Exporter > Fichier CSV brut. Les noms et adresses restent sur cet ordinateur.',
  woocommerceOrders: 'Statistiques > Commandes > Télécharger. Les noms restent sur cet ordinateur.',
  prestashopOrders: 'Commandes > Commandes > Exporter. Les noms restent sur cet ordinateur.',
  toggl:
    'Rapports > Détaillé > Exporter > CSV. Une entrée compte pour le canal que nomment son projet, ses étiquettes ou sa description ; les noms de personnes restent sur cet ordinateur.',
  clockify:
    'Rapports > Détaillé > Exporter > CSV. Une entrée compte pour le canal que nomment son projet, ses étiquettes ou sa description ; les noms de personnes restent sur cet ordinateur.',
};
