import { bracketPlaceholders } from '../bracketPlaceholders';
import { comparisonWords } from '../comparisonWords';
import type { workbook as english } from '../en/workbook';
import { exportNames } from './exportNames';
import { effectSizes } from './verdicts';
import { attribution, attributionCalculations } from './workbookAttribution';
import { calculations, dashboard, figures } from './workbookDashboard';
import { example } from './workbookExample';
import { report, reportCalculations } from './workbookReport';
import { start } from './workbookStart';
import { tables } from './workbookTables';

const { per, ...sentences } = effectSizes;

export const workbook: typeof english = {
  sheets: {
    ...tables,
    dashboard,
    figures,
    report,
    attribution,
    calculations: {
      ...calculations,
      comparisons: comparisonWords,
      monthNames: reportCalculations.monthNames,
      facts: { ...calculations.facts, ...reportCalculations.facts, ...attributionCalculations.facts },
      blocks: {
        ...calculations.blocks,
        ...reportCalculations.blocks,
        ...attributionCalculations.blocks,
      },
    },
    start,
    settings: {
      title: 'Paramètres',
      settings: {
        BUSINESS: { label: 'Entreprise', note: 'Son nom, tel que le tableau de bord l’affiche.' },
        CURRENCY: { label: 'Devise', note: 'Trois lettres : EUR, CHF, CAD, XOF …' },
        MARGIN: {
          label: 'Taux de marque (marge ÷ prix de vente HT)',
          note: 'Ce qui reste d’une vente une fois la marchandise payée, en part du prix de vente hors taxes : 40 %. Vide : pas encore connu, et aucun retour n’est affiché.',
        },
        HOURLY_COST: {
          label: 'Coût horaire chargé',
          note: 'Ce que vous coûte une heure de travail, charges comprises. Pour votre propre temps : ce que vous paieriez quelqu’un pour le faire. 0 : les heures ne sont pas comptées comme un coût. Vide : pas encore connu, et aucun retour n’est affiché.',
        },
        WEEKLY_HOURS: {
          label: 'Objectif d’heures par semaine',
          note: 'Les heures que vous comptez y passer chaque semaine, tous ensemble.',
        },
        EFFORT_START: {
          label: 'Date de lancement',
          note: 'Le jour où votre travail régulier sur les réseaux sociaux a commencé. Toutes les comparaisons partent de là.',
        },
        RHYTHM: {
          label: 'Rythme',
          note: 'À quelle fréquence vous saisissez des lignes dans Activité : chaque semaine ou chaque mois.',
        },
        TAX_RATE: {
          label: 'Taux de TVA des montants de la boutique',
          note: 'Les imports l’enlèvent des montants TTC, quand l’export n’a pas de colonne de taxes : 20 %. 0 : les montants sont déjà hors taxes. Vide : l’onglet Import le demande.',
        },
      },
      lists: {
        channels: {
          title: 'Canaux',
          note: 'Là où vous publiez. Ajoutez-en sous le dernier, 20 au plus.',
        },
        contents: {
          title: 'Types de contenu',
          note: 'Original, relayé, externalisé : ce que compare le tableau de bord. Dans une ligne, la cellule peut rester vide : non réparti.',
        },
        people: { title: 'Personnes', note: 'Qui y travaille. Ajoutez-en sous la dernière.' },
        brands: {
          title: 'Marques',
          note: 'Vous d’abord, puis vos concurrents réunis. Vous pouvez y mettre des noms ; gardez l’ordre.',
        },
      },
    },
  },
  example,
  contents: { original: 'Original', curated: 'Relayé (curation)', outsourced: 'Externalisé' },
  partial: { until: 'jusqu’au {day}', from: 'à partir du {day}', between: 'du {first} au {last}' },
  cadences: { weekly: 'Chaque semaine', monthly: 'Chaque mois' },
  brands: { ours: 'Nous', competitor: 'Concurrent' },
  formats: exportNames,
  verdicts: {
    notEnough: 'pas encore assez de données',
    plain: 'chiffre brut, sans marge d’erreur',
    impossible: 'saisies à vérifier',
  },
  size: {
    ...bracketPlaceholders(sentences),
    day: per.day,
    week: per.week,
    month: per.month,
  },
  validation: {
    date: 'Saisissez une date, par exemple le premier jour de la semaine.',
    number: 'Saisissez un nombre, {min} ou plus, sans unité.',
    hours: 'Saisissez les heures comme un nombre : 1,75 pour 1 h 45, 0 s’il n’y en a pas eu.',
    between: 'Saisissez un nombre entre {min} et {max}, sans unité.',
    share: 'Saisissez une part entre 0 % et 100 %, par exemple 40 %.',
    list: 'Choisissez dans la liste, ou laissez la cellule vide. Le propriétaire peut compléter la liste dans la feuille Paramètres.',
    choice: 'Choisissez dans la liste.',
  },
};
