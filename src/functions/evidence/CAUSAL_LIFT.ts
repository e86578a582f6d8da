import { overTable } from '../../cells/overTable';
import type { Phrase, ResultCell } from '../../cells/phrase';
import { headed, number, percent, words } from '../../cells/result';
import { finiteOrBlank, rowWithPhrase } from '../../cells/resultCells';
import type { LiftFound } from '../../statistics/lift/answer/liftResult';
import { calibratedLift } from '../../statistics/lift/calibrated/calibratedLift';
import { causalImpact } from '../../statistics/lift/causalimpact/causalImpact';
import { rowPerColumn } from '../support/columnPairs';
import { datedInput } from './lift/datedInput';
import { insufficientDataPhrase } from './lift/insufficientDataPhrase';
import { liftArguments } from './lift/liftArguments';

const MODELS = { calibrated: calibratedLift, causalimpact: causalImpact };
const COLUMNS = 6;

export const CAUSAL_LIFT = overTable({
  name: 'CAUSAL_LIFT',
  goal: 'evidence',
  summary: {
    en: 'What a start or a change added, against what the past would have let expect, and how sure that is.',
    fr: 'Ce qu’un lancement ou un changement a apporté par rapport à ce que le passé laissait attendre, et avec quelle certitude.',
  },
  formula: {
    en: 'Σ values from the start on / Σ expected − 1, expected by Bayesian structural time series',
    fr: 'Σ valeurs depuis le début / Σ attendues − 1, attendues selon un modèle bayésien structurel de séries temporelles',
  },
  args: liftArguments,
  returns: [
    headed(percent, { en: 'lift', fr: 'effet' }),
    headed(percent, { en: 'low', fr: 'borne basse' }),
    headed(percent, { en: 'high', fr: 'borne haute' }),
    headed(number, { en: 'extra units', fr: 'unités en plus' }),
    headed(percent, { en: 'probability of a rise', fr: 'probabilité d’une hausse' }),
    headed(words, { en: 'verdict', fr: 'verdict' }),
  ],
  example: {
    args: [
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
      [96, 104, 99, 110, 93, 101, 107, 98, 103, 140, 151, 138],
      10,
    ],
    result: [
      [
        0.405371810277,
        0.227554275417,
        0.616189373987,
        123.742703060688,
        0.999565222935,
        { verdict: 'clearGain', of: 'change' },
      ],
    ],
  },
  source: 'https://doi.org/10.1214/14-AOAS788',
  compute: (given) =>
    rowPerColumn(given.values, COLUMNS, (values) => {
      const { input, unit, leftOut, calendar, unseen } = datedInput({ ...given, values });
      const found = MODELS[given.model](input);
      return found.found
        ? cellsOf(found, { leftOut, unseenSeason: calendar && mayBeSeason(found) ? unseen : undefined })
        : rowWithPhrase(COLUMNS, COLUMNS - 1, { ...insufficientDataPhrase(found, unit), leftOut });
    }),
});

/** A clear effect is larger than a season's, and an unclear one says nothing yet. */
function mayBeSeason({ verdict, unseenSeason }: LiftFound): boolean {
  return unseenSeason > 0 && (verdict === 'likelyGain' || verdict === 'likelyLoss');
}

function cellsOf(found: LiftFound, notes: Pick<Phrase, 'leftOut' | 'unseenSeason'>): ResultCell[] {
  const { lift, extra, expected, probabilityOfGain, verdict, smallestVisible, restsOnSingleRows } = found;
  // Of an expectation below 0 there is no share: a rise would look like a fall.
  const hasShare = expected.value > 0;
  const shares = hasShare ? [lift.value, lift.low, lift.high] : [Number.NaN, Number.NaN, Number.NaN];
  return [
    ...[...shares, extra.value, probabilityOfGain].map(finiteOrBlank),
    { verdict, of: 'change', restsOnSingleRows, ...notes, ...(hasShare ? { smallestVisible } : {}) },
  ];
}
