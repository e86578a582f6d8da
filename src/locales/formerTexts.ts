import type { Language } from '.';

/**
 * What earlier versions wrote into workbooks and later ones word otherwise, by language and path. Found in a cell, such a text
 * is the add-in's and gives way to today's; any other is the user's and stays. Titles of columns are found by it too.
 */
export const formerTexts: Readonly<Record<Language, Readonly<Record<string, readonly string[]>>>> = {
  en: {
    'sheets.settings.settings.MARGIN.label': ['Margin'],
    'sheets.settings.settings.MARGIN.note': [
      'What is left of a sale once the goods are paid, as a share of revenue: 40%.',
    ],
    'sheets.settings.settings.HOURLY_COST.label': ['Cost of an hour'],
    'sheets.settings.settings.HOURLY_COST.note': [
      'What an hour of work costs you, charges included. For your own time: what you would pay someone to do it.',
    ],
    'sheets.settings.settings.WEEKLY_HOURS.note': [
      'Hours a week that you mean to spend, by everyone together. Most who spend 11 see their sales grow.',
    ],
    'sheets.settings.settings.EFFORT_START.label': ['Start of the effort'],
    'sheets.traffic.columns.effort_start.title': ['Start of the effort'],
    'sheets.keywords.columns.expected_ctr.title': ['Expected clicks'],
    'sheets.keywords.columns.compared_clicks.title': ['Against the usual'],
  },
  fr: {
    'sheets.settings.settings.MARGIN.label': ['Taux de marge'],
    'sheets.settings.settings.MARGIN.note': [
      'Ce qui reste d’une vente une fois la marchandise payée, en part du chiffre d’affaires : 40 %.',
    ],
    'sheets.settings.settings.HOURLY_COST.label': ['Coût d’une heure'],
    'sheets.settings.settings.HOURLY_COST.note': [
      'Ce que vous coûte une heure de travail, charges comprises. Pour votre propre temps : ce que vous paieriez quelqu’un pour le faire.',
    ],
    'sheets.settings.settings.WEEKLY_HOURS.note': [
      'Les heures que vous comptez y passer chaque semaine, tous ensemble. La plupart de ceux qui y passent 11 heures voient leurs ventes augmenter.',
    ],
    'sheets.settings.settings.EFFORT_START.label': ['Début de l’effort'],
    'contents.curated': ['Relayé'],
    'contents.outsourced': ['Sous-traité'],
    'sheets.activity.columns.leads.title': ['Contacts'],
    'sheets.activity.columns.qualified_leads.title': ['Contacts qualifiés'],
    'sheets.activity.columns.cost_per_lead.title': ['Coût par contact'],
    'sheets.traffic.columns.organic_visits.title': ['Visites naturelles'],
    'sheets.traffic.columns.social_visits.title': ['Visites sociales'],
    'sheets.traffic.columns.social_share.title': ['Part sociale'],
    'sheets.traffic.columns.effort_start.title': ['Début de l’effort'],
    'sheets.keywords.columns.expected_ctr.title': ['Clics attendus'],
    'sheets.keywords.columns.compared_clicks.title': ['Par rapport à l’usage'],
    'sheets.imports.title': ['Importations'],
    'sheets.imports.columns.import.title': ['Importation'],
  },
};

/** Titles of charts that earlier versions drew on the dashboard and today's doesn't. */
export const formerCharts: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Visits to the site, with the start of the effort',
    'ROI by period',
    'Channels: full cost and revenue',
    'Visits from your posts, with the start of the effort',
    'Hours and revenue per hour',
  ],
  fr: [
    'Visites du site, avec le début de l’effort',
    'Retour (ROI) par période',
    'Canaux : coût complet et chiffre d’affaires',
    'Visites venues de vos publications, avec le début de l’effort',
    'Heures et chiffre d’affaires par heure',
  ],
};
