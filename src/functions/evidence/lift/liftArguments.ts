import { confidence } from '../../../cells/argument';
import { numberColumns } from '../../../cells/columnsArgument';
import { choice, columns, moment, moments, observations, wholeNumber } from '../../../cells/customArguments';

/** Arguments of CAUSAL_LIFT and CAUSAL_LIFT_SERIES. */
export const liftArguments = {
  dates: moments({
    en: 'Dates of the values: days, weeks, months or years, also as Analytics writes them (20240131, 202405), or 1, 2, 3 …',
    fr: 'Dates des valeurs : jours, semaines, mois ou années, aussi comme Analytics les écrit (20240131, 202405), ou 1, 2, 3 …',
  }),
  values: numberColumns({
    en: 'What should have moved, such as visits; blank where unknown; several columns are judged one by one',
    fr: 'Ce qui devait bouger, comme les visites ; vide si inconnu ; plusieurs colonnes sont jugées une à une',
  }),
  start_date: moment({
    en: 'Start date: the first that counts',
    fr: 'Date de lancement : la première à compter',
  }),
  controls: columns({
    en: 'Up to 6 columns that your work can’t have moved, such as searches for the trade',
    fr: 'Jusqu’à 6 colonnes que votre travail ne peut pas avoir fait bouger, comme les recherches du métier',
  }),
  season_length: wholeNumber({
    en: 'Rows per season; 7 for daily dates with three weeks before the start, else none',
    fr: 'Lignes par saison ; 7 pour des dates quotidiennes avec trois semaines avant le début, sinon aucune',
  }),
  confidence: confidence(),
  model: choice(
    {
      en: 'Model: calibrated unless given, or causalimpact: the R package’s model, to compare with published results',
      fr: 'Modèle : calibrated par défaut, ou causalimpact : le modèle du paquet R, pour comparer aux résultats publiés',
    },
    ['calibrated', 'causalimpact'],
    'calibrated',
  ),
  gaps: choice(
    {
      en: 'What dates without a row are: unknown unless given, or zero if nothing happened then and the export left them out',
      fr: 'Ce que valent les dates sans ligne : unknown (inconnu) par défaut, ou zero si rien ne s’y est passé et que l’export les a omises',
    },
    ['unknown', 'zero'],
    null,
    { '0': 'zero', zéro: 'zero', inconnu: 'unknown', inconnue: 'unknown' },
  ),
} as const;

/** The same for a question about a single series. */
export const oneSeriesArguments = {
  ...liftArguments,
  values: observations(liftArguments.values.text),
} as const;
