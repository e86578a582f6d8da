import { overTable } from '../../cells/overTable';
import type { ResultCell } from '../../cells/phrase';
import { headed, number } from '../../cells/result';
import { finiteOrBlank, rowWithPhrase } from '../../cells/resultCells';
import type { LiftRow } from '../../statistics/lift/answer/liftRows';
import { calibratedSeries } from '../../statistics/lift/calibrated/calibratedSeries';
import { causalImpactSeries } from '../../statistics/lift/causalimpact/causalImpact';
import type { InsufficientData } from '../../statistics/lift/question/insufficientData';
import { type ColumnValues, datedInput } from './lift/datedInput';
import { insufficientDataPhrase } from './lift/insufficientDataPhrase';
import { liftArguments } from './lift/liftArguments';

const MODELS = { calibrated: calibratedSeries, causalimpact: causalImpactSeries };
const COLUMNS = 7;
/** In the example, the values before the start have neither trend nor season. */
const EXPECTED_BEFORE = [100.859852447911, 88.29673711056, 115.2104842003, '', '', ''] as const;

export const CAUSAL_LIFT_SERIES = overTable({
  name: 'CAUSAL_LIFT_SERIES',
  goal: 'evidence',
  summary: {
    en: 'Date by date for a chart: what happened, what was expected had nothing changed, and the effect so far.',
    fr: 'Date par date pour un graphique : le réel, l’attendu si rien n’avait changé, et l’effet cumulé.',
  },
  formula: {
    en: 'effect so far = Σ values from the start on − Σ expected',
    fr: 'effet cumulé = Σ valeurs depuis le début − Σ attendues',
  },
  args: liftArguments,
  returns: [
    headed(number, { en: 'actual', fr: 'réel' }),
    headed(number, { en: 'expected', fr: 'attendu' }),
    headed(number, { en: 'low', fr: 'borne basse' }),
    headed(number, { en: 'high', fr: 'borne haute' }),
    headed(number, { en: 'effect so far', fr: 'effet cumulé' }),
    headed(number, { en: 'its low', fr: 'sa borne basse' }),
    headed(number, { en: 'its high', fr: 'sa borne haute' }),
  ],
  example: {
    args: [[1, 2, 3, 4, 5, 6, 7, 8, 9], [96, 104, 99, 110, 93, 101, 107, 98, 140], 9],
    result: [
      [96, ...EXPECTED_BEFORE],
      [104, ...EXPECTED_BEFORE],
      [99, ...EXPECTED_BEFORE],
      [110, ...EXPECTED_BEFORE],
      [93, ...EXPECTED_BEFORE],
      [101, ...EXPECTED_BEFORE],
      [107, ...EXPECTED_BEFORE],
      [98, ...EXPECTED_BEFORE],
      [
        140, 100.773336566681, 85.483980256313, 116.988988384952, 39.226663433319, 23.011011615048,
        54.516019743687,
      ],
    ],
  },
  source: 'https://doi.org/10.1214/14-AOAS788',
  compute: (given) => {
    const tables = given.values.map((values) => seriesOf({ ...given, values }));
    const height = Math.max(...tables.map((rows) => rows.length));
    return Array.from({ length: height }, (_, row) => tables.flatMap((rows) => rows[row] ?? NOTHING));
  },
});

const NOTHING: readonly ResultCell[] = Array(COLUMNS).fill('');

/** The rows of one column of values. */
function seriesOf(values: ColumnValues): readonly (readonly ResultCell[])[] {
  const { input, modelRows, unit } = datedInput(values);
  const found = MODELS[values.model](input);
  if (isTooThin(found)) return [rowWithPhrase(COLUMNS, 0, insufficientDataPhrase(found, unit))];
  const last = modelRows.reduce<number>((end, row, index) => (row === null ? end : index), -1);
  return modelRows.slice(0, last + 1).map((row) => cellsOf(row === null ? undefined : found[row]));
}

function isTooThin(found: readonly LiftRow[] | InsufficientData): found is InsufficientData {
  return 'found' in found;
}

function cellsOf(row: LiftRow | undefined): ResultCell[] {
  const { actual = null, expected = null, cumulative = null } = row ?? {};
  const estimates = [expected, cumulative].flatMap((estimate) =>
    estimate ? [estimate.value, estimate.low, estimate.high] : [Number.NaN, Number.NaN, Number.NaN],
  );
  return [actual ?? Number.NaN, ...estimates].map(finiteOrBlank);
}
