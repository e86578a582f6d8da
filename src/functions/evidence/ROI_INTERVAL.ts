import { confidence, cost, money, share } from '../../cells/argument';
import { overSeries } from '../../cells/overSeries';
import type { ResultCell } from '../../cells/phrase';
import { CellError } from '../../cells/refusal';
import { headed, percent, words } from '../../cells/result';
import { finiteOrBlank } from '../../cells/resultCells';
import { returnOf } from './ratios/returnOf';

export const ROI_INTERVAL = overSeries({
  name: 'ROI_INTERVAL',
  goal: 'evidence',
  summary: {
    en: 'Return over all periods, weekly for instance, with the interval in which the true one lies.',
    fr: 'Rentabilité sur toutes les périodes, par exemple par semaine, avec l’intervalle où se trouve la vraie.',
  },
  formula: {
    en: 'Σ gains × margin / Σ costs − 1; limits for skewed sums: the wider of log-scale Student and Hall',
    fr: 'Σ gains × marge / Σ coûts − 1 ; bornes pour sommes asymétriques : la plus large de Student (log) et de Hall',
  },
  args: {
    gains: money({
      en: 'Gain of each period: what social media added',
      fr: 'Gain de chaque période : ce qui a été gagné grâce aux réseaux sociaux',
    }),
    costs: cost({
      en: 'Full cost of each period',
      fr: 'Coût complet de chaque période',
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
    headed(percent, { en: 'ROI', fr: 'ROI' }),
    headed(percent, { en: 'low', fr: 'borne basse' }),
    headed(percent, { en: 'high', fr: 'borne haute' }),
    headed(percent, { en: 'probability above 0', fr: 'probabilité au-dessus de 0' }),
    headed(words, { en: 'verdict', fr: 'verdict' }),
  ],
  example: {
    args: [[300, 180, 240, 410, 150, 260], [100, 100, 120, 150, 80, 100], 0.6],
    result: [[0.421538461538, 0.125616340696, 0.768442429486, 0.993188881827, { verdict: 'clearGain' }]],
  },
  source: 'https://doi.org/10.1111/j.2517-6161.1992.tb01872.x',
  compute: ({ gains, costs, margin, confidence }) => {
    if (costs.every((each) => each === 0)) return withoutCosts(gains);
    const margins = gains.map((gain) => gain * margin);
    // Without a margin no sale would bring anything.
    const typicalGain = margin === 0 ? 0 : Number.NaN;
    const { roi, low, high, probability, phrase } = returnOf(margins, costs, confidence, typicalGain);
    return [...[roi, low, high, probability].map(finiteOrBlank), phrase];
  },
});

function withoutCosts(gains: readonly number[]): ResultCell[] {
  if (gains.every((gain) => gain === 0)) return ['', '', '', '', ''];
  throw new CellError({ reason: 'divisor', argument: 'costs', found: 0 });
}
