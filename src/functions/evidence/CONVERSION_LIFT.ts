import { confidence, count, type RowValues } from '../../cells/argument';
import { perRow } from '../../cells/perRow';
import type { Refusal } from '../../cells/refusal';
import { headed, percent, words } from '../../cells/result';
import { finiteOrBlank } from '../../cells/resultCells';
import { type BinomialCount, probabilityOfGain } from '../../statistics/rates/probabilityOfGain';
import { proportionRatio } from '../../statistics/ratios/proportionRatio';
import { CLEAR_CONFIDENCE, LIKELY_CONFIDENCE, type Limits, verdict } from '../../statistics/verdict';

const args = {
  conversions_before: count({ en: 'Conversions before', fr: 'Conversions avant' }),
  visits_before: count({ en: 'Visits before', fr: 'Visites avant' }),
  conversions_after: count({ en: 'Conversions after', fr: 'Conversions après' }),
  visits_after: count({ en: 'Visits after', fr: 'Visites après' }),
  confidence: confidence(),
} as const;

type Values = RowValues<typeof args>;

export const CONVERSION_LIFT = perRow({
  name: 'CONVERSION_LIFT',
  goal: 'evidence',
  summary: {
    en: 'How much the conversion rate changed, relative to before, and how sure that is. For two totals whose visits are independent; where you have weeks, use RATIO_LIFT.',
    fr: 'De combien le taux de conversion a changé, par rapport à avant, et avec quelle certitude. Pour deux totaux dont les visites sont indépendantes ; si vous avez des semaines, utilisez RATIO_LIFT.',
  },
  formula: {
    en: '(rate after − rate before) / rate before, with the interval of a ratio: MOVER-R from Wilson limits, wider for one to three conversions',
    fr: '(taux après − taux avant) / taux avant, avec l’intervalle d’un ratio : MOVER-R à partir des bornes de Wilson, élargies pour une à trois conversions',
  },
  args,
  returns: [
    headed(percent, { en: 'lift', fr: 'effet' }),
    headed(percent, { en: 'low', fr: 'borne basse' }),
    headed(percent, { en: 'high', fr: 'borne haute' }),
    headed(percent, { en: 'probability of a rise', fr: 'probabilité d’une hausse' }),
    headed(words, { en: 'verdict', fr: 'verdict' }),
  ],
  dividedBy: ['visits_before', 'visits_after'],
  contradiction: (values) =>
    partBeyond(values, 'conversions_before', 'visits_before') ??
    partBeyond(values, 'conversions_after', 'visits_after'),
  example: {
    args: [200, 5000, 250, 5000],
    result: [[0.25, 0.042334216813, 0.498789346159, 0.9920524072, { verdict: 'clearGain', of: 'change' }]],
  },
  source: 'https://doi.org/10.1177/0962280210383082',
  compute: ({ conversions_before, visits_before, conversions_after, visits_after, confidence }) => {
    const before = { successes: conversions_before, trials: visits_before };
    const after = { successes: conversions_after, trials: visits_after };
    return [before, after].every(isRate) ? compare(before, after, confidence) : [Number.NaN];
  },
});

// Contradictions are checked after the computation, which must not start with a negative number of failures.
function isRate({ successes, trials }: BinomialCount): boolean {
  return trials > 0 && successes <= trials;
}

/** Without any conversion before, nothing bounds the lift from above, yet whether it rose can be judged. */
function compare(before: BinomialCount, after: BinomialCount, confidence: number) {
  const lift = after.successes / after.trials / (before.successes / before.trials) - 1;
  const limits = (sure: number): Limits => {
    const { low, high } = proportionRatio(before, after, sure);
    return { low: low - 1, high: high - 1 };
  };
  const [shown, clear] = [limits(confidence), limits(CLEAR_CONFIDENCE)];
  const smallest = (1 + lift) / (1 + clear.low) - 1;
  return [
    ...[lift, shown.low, shown.high].map(finiteOrBlank),
    probabilityOfGain(whole(before), whole(after)),
    {
      verdict: verdict(clear, limits(LIKELY_CONFIDENCE)),
      of: 'change' as const,
      ...(Number.isFinite(smallest) ? { smallestVisible: smallest } : {}),
    },
  ];
}

// Modelled conversions may be fractional; the closed form needs whole numbers.
function whole({ successes, trials }: BinomialCount): BinomialCount {
  return { successes: Math.round(successes), trials: Math.round(trials) };
}

function partBeyond(values: Values, part: keyof Values, all: keyof Values): Refusal | null {
  if (values[part] <= values[all]) return null;
  return { reason: 'part', argument: part, found: values[part], other: all, otherFound: values[all] };
}
