import type { exportFormats as english } from '../en/exportFormats';

const breakdown = 'Dans le même ZIP. Ses clics sont comptés par date.';
const meta =
  'Meta Business Suite > Insights > Contenu > Exporter les données, avec les chiffres de toute la vie des publications.';

/** How sure the titles of a file are. */
const titles = {
  seen: 'Titres : vus dans des fichiers.',
  frenchGuessed: 'Titres : anglais vus dans des fichiers, français supposés.',
  inCode: 'Titres : connus par des programmes qui lisent de tels fichiers.',
  englishInCode: 'Titres : connus par des programmes qui lisent de tels fichiers, en anglais seulement.',
  inCodeFrenchGuessed:
    'Titres : anglais connus par des programmes qui lisent de tels fichiers, français supposés.',
  guessed: 'Titres : supposés. Si le fichier n’est pas reconnu, dites ce que sont ses colonnes.',
};

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
  bingDates: `Performances de la recherche > Télécharger tout, le tableau par date. Il donne les visites du référencement naturel venues de Bing. ${titles.guessed}`,
  bingKeywords: `Performances de la recherche > Mots clés > Télécharger. ${titles.inCode}`,
  analyticsChannels:
    'Rapports > Acquisition > Acquisition de trafic, ajoutez la dimension Date ou choisissez une seule semaine ou un seul mois, puis Partager > Télécharger le fichier > CSV.',
  analyticsSources:
    'Rapports > Acquisition > Acquisition de trafic, dimension Source/support de la session, ajoutez Date ou choisissez une seule semaine ou un seul mois, puis Partager > Télécharger le fichier > CSV.',
  googleTrends:
    'Explorer > un mot de votre métier, votre pays, 5 dernières années > Évolution de l’intérêt > Télécharger (la flèche). Il donne des témoins pour les lignes de Trafic.',
  matomo: `Visiteurs > Aperçu > Évolution des visites > Exporter > CSV, par jour. ${titles.inCode}`,
  plausible: `Tableau de bord > Exporter (la flèche au-dessus du graphique), puis déposez le ZIP tel quel : visitors.csv compte. ${titles.inCode}`,
  plausibleBreakdowns: 'Dans le même ZIP. Ses visiteurs sont comptés par date.',
  umami: `Site > Paramètres > Données > Exporter, puis déposez le ZIP : website_event.csv compte. Ses jours sont ceux de Greenwich. ${titles.inCode}`,
  businessProfile: `Gestionnaire de fiches d’établissement > Insights > Télécharger le rapport, pour une semaine ou un mois : la période est prise dans le nom du fichier, laissez-le tel quel. ${titles.inCodeFrenchGuessed}`,
  facebook: meta,
  facebookLifetime:
    'L’export des données des publications depuis les statistiques de la page, comme jusqu’en 2023.',
  instagram: meta,
  metaInsights: `Meta Business Suite > Insights > Résultats > Exporter, un fichier par chiffre. Dites pour chacun s’il est de Facebook ou d’Instagram. ${titles.frenchGuessed}`,
  linkedin: 'Votre page > Statistiques > Contenu > Exporter : la feuille des chiffres par jour.',
  linkedinPosts: `Votre page > Statistiques > Contenu > Exporter : la feuille de toutes les publications. ${titles.inCodeFrenchGuessed}`,
  tiktok: 'TikTok Studio > Statistiques > Vue d’ensemble > Télécharger les données > CSV.',
  tiktokVideos: `TikTok Studio > Contenu > Télécharger les données > CSV. ${titles.frenchGuessed}`,
  xDays: 'X Premium > Statistiques > Vue d’ensemble > Télécharger en CSV.',
  xPosts: 'X Premium > Statistiques > Contenu > Télécharger en CSV.',
  xTweets: 'L’export par tweet de Twitter Analytics, comme jusqu’en 2023.',
  xTweetDays: 'L’export par jour de Twitter Analytics, comme jusqu’en 2023.',
  youtube:
    'YouTube Studio > Données analytiques > Mode avancé > Contenu > Exporter > CSV : le tableau, pas le graphique.',
  youtubeChart: 'Dans le même ZIP. Le tableau compte ses vues.',
  youtubeDays: `YouTube Studio > Données analytiques > Mode avancé > Date > Exporter > CSV : le tableau, pas le graphique. ${titles.inCode}`,
  metaAds: `Gestionnaire de publicités > Campagnes > Répartition > Par période > Jour, puis Rapports > Exporter les données du tableau > CSV. ${titles.seen}`,
  googleAds: `Campagnes > Segmenter > Heure > Jour, puis Télécharger > CSV. Sans les jours, choisissez une seule semaine ou un seul mois. ${titles.inCodeFrenchGuessed}`,
  pinterestAds:
    'Publicités > Rapports > Rapport personnalisé avec les colonnes Date, Nom de la campagne et Dépenses, puis exportez-le en CSV.',
  mailchimp: 'Statistiques > Rapports > Exporter, puis déposez le fichier des campagnes.',
  brevo: `Campagnes > Statistiques > Exporter. ${titles.guessed}`,
  shopifyOrders: 'Commandes > Exporter > Fichier CSV brut. Les noms et adresses restent sur cet ordinateur.',
  woocommerceOrders: 'Statistiques > Commandes > Télécharger. Les noms restent sur cet ordinateur.',
  prestashopOrders: 'Commandes > Commandes > Exporter. Les noms restent sur cet ordinateur.',
  etsyOrders: `Gestionnaire de boutique > Paramètres > Options > Télécharger les données > Commandes. Les noms et adresses restent sur cet ordinateur. ${titles.englishInCode}`,
  squareSales: `Transactions > Exporter > CSV des transactions. ${titles.inCodeFrenchGuessed}`,
  sumupSales: `Rapports > Ventes > Exporter, avec une ligne par article. ${titles.inCodeFrenchGuessed}`,
  stripe: `Transactions > Paiements > Exporter, toutes les colonnes. Les noms des clients restent sur cet ordinateur. ${titles.seen}`,
  paypal: `Activité > Rapports > Rapport d’activité > CSV. Les paiements reçus et les remboursements comptent, pas les achats, blocages ou virements. Les noms restent sur cet ordinateur. ${titles.seen}`,
  toggl:
    'Rapports > Détaillé > Exporter > CSV. Une entrée compte pour le canal que nomment son projet, ses étiquettes ou sa description ; les noms de personnes restent sur cet ordinateur.',
  clockify:
    'Rapports > Détaillé > Exporter > CSV. Une entrée compte pour le canal que nomment son projet, ses étiquettes ou sa description ; les noms de personnes restent sur cet ordinateur.',
  journeys:
    'Un tableau de parcours, d’un entrepôt de données ou fait à la main : sale_date, first_touch, path, conversions, misses, revenue. Seuls path et conversions sont nécessaires ; le parcours a > entre les canaux.',
};
