import { change, confidence, probability, share } from '../../cells/argument';
import { perRow } from '../../cells/perRow';
import { number } from '../../cells/result';
import { sampleSize } from '../../statistics/rates/sampleSize';

export const SAMPLE_SIZE = perRow({
  name: 'SAMPLE_SIZE',
  goal: 'evidence',
  summary: {
    en: 'Visits needed before, and as many after, to see a change of the conversion rate.',
    fr: 'Visites nécessaires avant, et autant après, pour voir un changement du taux de conversion.',
  },
  formula: {
    en: '(z_a √(2 p̄ q̄) + z_b √(p₁q₁ + p₂q₂))² / (p₁ − p₂)², rounded up, p₂ = p₁ × (1 + lift)',
    fr: '(z_a √(2 p̄ q̄) + z_b √(p₁q₁ + p₂q₂))² / (p₁ − p₂)², arrondi au-dessus, p₂ = p₁ × (1 + effet)',
  },
  args: {
    baseline_rate: share({ en: 'Conversion rate today', fr: 'Taux de conversion actuel' }),
    lift: change({
      en: 'Relative change to see: 25% for a quarter more',
      fr: 'Changement relatif à voir : 25 % pour un quart de plus',
    }),
    power: probability({
      en: 'Probability of seeing it, 80% unless given',
      fr: 'Probabilité de le voir, 80 % par défaut',
      default: 0.8,
    }),
    confidence: confidence(),
  },
  returns: number,
  dividedBy: ['baseline_rate'],
  contradiction: ({ baseline_rate, lift }) => {
    if (lift === 0) return { reason: 'noChange', argument: 'lift', found: lift };
    if (baseline_rate * (1 + lift) <= 1) return null;
    return {
      reason: 'beyondAll',
      argument: 'lift',
      found: lift,
      other: 'baseline_rate',
      otherFound: baseline_rate,
    };
  },
  example: { args: [0.02, 0.25], result: 13809 },
  source: 'https://doi.org/10.1002/0471445428',
  compute: ({ baseline_rate, lift, power, confidence }) =>
    sampleSize(baseline_rate, baseline_rate * (1 + lift), power, confidence),
});
