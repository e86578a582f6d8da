import type { exportNames as english } from '../en/exportNames';

export const exportNames: typeof english = {
  searchConsoleQueries: 'Search Console : requêtes',
  searchConsoleDates: 'Search Console : dates',
  searchConsolePages: 'Search Console : pages',
  searchConsoleCountries: 'Search Console : pays',
  searchConsoleDevices: 'Search Console : appareils',
  searchConsoleAppearance: 'Search Console : apparence des résultats',
  searchConsoleFilters: 'Search Console : filtres',
  analyticsChannels: 'Google Analytics : groupes de canaux par défaut',
  analyticsSources: 'Google Analytics : sources et supports',
  facebook: 'Facebook : publications de la page',
  facebookLifetime: 'Facebook : publications de la page (ancien export)',
  instagram: 'Instagram : publications',
  linkedin: 'LinkedIn : jours de la page',
  tiktok: 'TikTok : jours du compte',
  xDays: 'X : jours du compte',
  xPosts: 'X : posts',
  xTweets: 'X : posts (jusqu’en 2023)',
  youtube: 'YouTube : vidéos',
  pinterestAds: 'Pinterest : publicités',
  mailchimp: 'Mailchimp : campagnes',
  shopifyOrders: 'Shopify : commandes',
  woocommerceOrders: 'WooCommerce : commandes',
  prestashopOrders: 'PrestaShop : commandes',
  /** A file of which a person described the columns. */
  mapped: 'Autre fichier',
};
