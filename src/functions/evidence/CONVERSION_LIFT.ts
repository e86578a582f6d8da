import { confidence, count, type RowValues } from '../../cells/argument';
import { perRow } from '../../cells/perRow';
import type { Refusal } from '../../cells/refusal';
import { headed, percent, words } from '../../cells/result';
import { finiteOrBlank } from '../../cells/resultCells';
import { type BinomialCount, newcombeDifference } from '../../statistics/rates/newcombeDifference';
import { probabilityOfGain } from '../../statistics/rates/probabilityOfGain';
import { CLEAR_CONFIDENCE, LIKELY_CONFIDENCE, verdict } from '../../statistics/verdict';

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
    en: 'How much the conversion rate changed, relative to before, and how sure that is.',
    fr: 'De combien le taux de conversion a changé, par rapport à avant, et avec quelle certitude.',
  },
  formula: {
    en: '(rate after − rate before) / rate before, with Newcombe’s hybrid score interval',
    fr: '(taux après − taux avant) / taux avant, avec l’intervalle de score hybride de Newcombe',
  },
  args,
  returns: [
    headed(percent, { en: 'lift', fr: 'effet' }),
    headed(percent, { en: 'low', fr: 'bas' }),
    headed(percent, { en: 'high', fr: 'haut' }),
    headed(percent, { en: 'probability of gain', fr: 'probabilité d’un gain' }),
    headed(words, { en: 'verdict', fr: 'verdict' }),
  ],
  dividedBy: ['visits_before', 'visits_after'],
  contradiction: (values) =>
    partBeyond(values, 'conversions_before', 'visits_before') ??
    partBeyond(values, 'conversions_after', 'visits_after'),
  example: {
    args: [200, 5000, 250, 5000],
    result: [[0.25, 0.046749136444, 0.45428221717, 0.9920524072, { verdict: 'clearGain' }]],
  },
  source: 'https://doi.org/10.1002/(SICI)1097-0258(19980430)17:8%3C873::AID-SIM779%3E3.0.CO;2-I',
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

/** Without any conversion before, a relative lift is undefined, but the difference still has a verdict. */
function compare(before: BinomialCount, after: BinomialCount, confidence: number) {
  const rate = before.successes / before.trials;
  const { difference, low, high } = newcombeDifference(after, before, confidence);
  const clear = newcombeDifference(after, before, CLEAR_CONFIDENCE);
  const likely = newcombeDifference(after, before, LIKELY_CONFIDENCE);
  const smallest = (clear.difference - clear.low) / rate;
  return [
    ...[difference, low, high].map((part) => finiteOrBlank(part / rate)),
    probabilityOfGain(whole(before), whole(after)),
    {
      verdict: verdict(clear, likely),
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
