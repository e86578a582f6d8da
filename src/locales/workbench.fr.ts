import type * as en from './workbench.en';

export const page: typeof en.page = {
  documentName: 'Les campagnes d’une boutique',
  title: 'Atelier Social ROI',
  mark: 'Atelier local',
  markExplained:
    'Fonctionne sur cet ordinateur seulement : rien de ce que vous saisissez ou ouvrez n’en sort.',
  loading: 'Ouverture de la feuille de calcul…',
  openFiles: 'Ouvrir un fichier CSV',
  languages: 'Langue du classeur',
  spreadsheet: 'Feuille de calcul',
  sidebar: { close: 'Fermer le panneau latéral' },
  cellError: 'Erreur en {cell}',
  dropHere: 'Déposez un fichier CSV pour l’ouvrir dans une nouvelle feuille',
};

export const menus: typeof en.menus = {
  bar: 'Menus',
  file: 'Fichier',
  open: 'Ouvrir un fichier CSV…',
  print: 'Imprimer',
  startOver: 'Recommencer…',
  extensions: 'Extensions',
};

export const saving: typeof en.saving = {
  saved: 'Enregistré',
  saving: 'Enregistrement…',
  failed: 'Non enregistré',
  explained: 'Ce navigateur garde le classeur sur cet ordinateur.',
  failedExplained: 'Ce navigateur ne peut pas garder le classeur : il disparaîtra à la fermeture de la page.',
};

export const openElsewhere: typeof en.openElsewhere = {
  title: 'Ce classeur est ouvert dans un autre onglet',
  saved: 'Ce que vous avez saisi ici est enregistré, et l’autre onglet l’affiche.',
  asleep: 'Cet onglet était en veille quand l’autre l’a ouvert ; ce que vous y saisissez n’est pas conservé.',
  goOn: 'Continuer dans cet onglet',
};

export const startOver: typeof en.startOver = {
  title: 'Recommencer ?',
  question: 'Tout ce qui a été saisi ou ouvert dans ce classeur sera perdu, et l’exemple reviendra.',
  confirm: 'Recommencer',
  cancel: 'Annuler',
};

export const notices: typeof en.notices = {
  close: 'Fermer ce message',
  opened: '{file} : {rows} lignes, dans la feuille « {sheet} ».',
  empty: '{file} est vide : il n’y a rien à afficher.',
  binary:
    '{file} n’est pas un fichier texte. Dans votre tableur, enregistrez-le au format CSV, puis ouvrez ce fichier-là.',
  tooLarge: '{file} est trop gros pour l’atelier : {megabytes} Mo et {rows} lignes au plus.',
  unreadable: '{file} n’a pas pu être lu. Existe-t-il encore, et est-il fermé dans les autres programmes ?',
  restored: 'Le classeur enregistré n’a pas pu être relu : l’exemple est de retour.',
  unsaved:
    'Ce navigateur ne peut pas garder les modifications : elles durent jusqu’à la fermeture de la page.',
  refused: '« {typed} » n’a pas été saisi en {cell}. {message}',
  menuFailed: 'La commande s’est arrêtée sur une erreur : {message}',
  notBuilt: 'L’atelier n’a pas pu s’ouvrir : {message} Relancez « npm start », puis rechargez cette page.',
};

export const sample: typeof en.sample = {
  campaigns: 'Campagnes',
  columns: {
    week: 'Semaine du',
    channel: 'Canal',
    content: 'Contenu',
    adSpend: 'Publicité',
    hours: 'Heures',
    otherCosts: 'Autres coûts',
    impressions: 'Impressions',
    interactions: 'Interactions',
    visits: 'Visites',
    orders: 'Commandes',
    revenue: 'Ventes',
    cost: 'Coût',
    roi: 'ROI',
    costPerOrder: 'Coût par commande',
    engagement: 'Engagement',
    conversion: 'Conversion',
    interval: 'Conversion, sûre à 95 %',
    low: 'Borne basse',
    high: 'Borne haute',
  },
  contents: { original: 'Original', curated: 'Relayé (curation)', outsourced: 'Externalisé' },
  tryIt: 'À vous',
  tryItTitle: 'Trois choses à essayer',
  tryItAsk: 'Que faire',
  tryItFormula: 'Formule à saisir',
  tryItHere: 'Saisissez-la ici',
  suggestions: {
    single: 'Une campagne a rapporté 1 500 pour un coût de 1 000. Quel est son retour ?',
    column: 'Le retour de toutes les campagnes de la première feuille, en une formule.',
    error: 'Cinq commandes pour trois visites, c’est impossible. Pointez l’erreur pour lire pourquoi.',
  },
};

export const guard = {
  viewer: 'Vous pouvez lire ce classeur, pas le modifier.',
  protected: 'Ces cellules sont protégées : demandez au propriétaire du classeur si vous devez les modifier.',
  confirm: 'Ces cellules ne devraient pas être modifiées par mégarde. Les modifier quand même ?',
};
