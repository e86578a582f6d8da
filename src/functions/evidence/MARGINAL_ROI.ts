import { confidence, share } from '../../cells/argument';
import { knownCosts } from '../../cells/columnsArgument';
import { observations } from '../../cells/customArguments';
import { overSeries } from '../../cells/overSeries';
import type { Missing, Phrase } from '../../cells/phrase';
import { assertSameLength } from '../../cells/readSeries';
import { headed, money, percent, words } from '../../cells/result';
import { finiteOrBlank } from '../../cells/resultCells';
import {
  LEAST_PERIODS,
  marginalReturn,
  type Undetermined,
  undetermined,
} from '../../statistics/response/marginalReturn';

export const MARGINAL_ROI = overSeries({
  name: 'MARGINAL_ROI',
  goal: 'evidence',
  summary: {
    en: 'Return of the next unit of money on top of a usual period’s cost, with its interval, as your own periods show it.',
    fr: 'Rentabilité du prochain euro (ou dollar) ajouté au coût d’une période habituelle, avec son intervalle, d’après vos propres périodes.',
  },
  formula: {
    en: 'slope of gain × margin by cost − 1, at the mean of the costs above 0; gain = level + a × cost / (cost + b), limits by profile likelihood',
    fr: 'pente du gain × marge selon le coût − 1, à la moyenne des coûts supérieurs à 0 ; gain = niveau + a × coût / (coût + b), bornes par vraisemblance profilée',
  },
  args: {
    costs: knownCosts({
      en: 'Full cost of each period, in the order of time; 0 where nothing was spent, a blank is unknown and leaves the period out',
      fr: 'Coût complet de chaque période, dans l’ordre du temps ; 0 si rien n’a été dépensé, vide si inconnu, ce qui écarte la période',
    }),
    gains: observations({
      en: 'All sales of the same periods; a blank is unknown',
      fr: 'Toutes les ventes des mêmes périodes ; vide si inconnu',
    }),
    margin: share({
      en: 'Margin, as a share of revenue; 1 when the gain is already a margin',
      fr: 'Taux de marque, en part du chiffre d’affaires ; 1 quand le gain est déjà une marge',
      default: 1,
      setting: true,
    }),
    confidence: confidence(),
  },
  returns: [
    headed(percent, { en: 'marginal ROI', fr: 'ROI marginal' }),
    headed(percent, { en: 'low', fr: 'borne basse' }),
    headed(percent, { en: 'high', fr: 'borne haute' }),
    headed(money, { en: 'cost at which it is 0', fr: 'coût où il est nul' }),
    headed(words, { en: 'verdict', fr: 'verdict' }),
  ],
  example: {
    args: [
      [40, 120, 80, 200, 60, 150, 30, 100, 180, 50, 140, 90],
      [405, 720, 610, 790, 500, 745, 330, 655, 800, 450, 735, 640],
      0.5,
    ],
    result: [[0.220847919573, -0.105950506904, 0.453746116145, 119.589966949156, { verdict: 'likelyGain' }]],
  },
  source: 'https://research.google/pubs/pub46001/',
  compute: ({ costs, gains, margin, confidence }) => {
    assertSameLength(Object.entries({ costs, gains }).map(([name, cells]) => ({ name, cells })));
    const known = costs.flatMap((cost, period) => {
      const gain = gains[period] ?? null;
      return cost === null || gain === null ? [] : [{ cost, margin: gain * margin }];
    });
    const [spent, margins] = [known.map(({ cost }) => cost), known.map((each) => each.margin)];
    // Without a margin no sale would bring anything.
    const reason = undetermined(margin === 0 ? spent : margins, spent);
    if (reason) return ['', '', '', '', missingPhrase(reason, known.length)];
    const found = marginalReturn(margins, spent, confidence);
    const phrase: Phrase = { verdict: found.verdict, smallestVisible: found.smallestVisible };
    return [...[found.value, found.low, found.high, found.breakEvenCost].map(finiteOrBlank), phrase];
  },
});

function missingPhrase(reason: Undetermined, periods: number): Phrase {
  const count = reason === 'tooFewPeriods' ? LEAST_PERIODS - periods : 1;
  const missing: Missing = { reason, count, unit: 'period' };
  return { verdict: 'notEnoughData', missing };
}
