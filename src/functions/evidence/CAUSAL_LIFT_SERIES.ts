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
/** In the example, what each date before the start was expected to be. */
const EXPECTED_BEFORE = [
  [100.44424589085, 87.967524886994, 114.690580933615],
  [100.595184438291, 88.099714544158, 114.8629275876],
  [100.738009098527, 88.224798183767, 115.02600953529],
  [100.865570851418, 88.336514803992, 115.171663787697],
  [100.971540445542, 88.429321343837, 115.292663395028],
  [101.050771228431, 88.498710444265, 115.383131738304],
  [101.099595447795, 88.541469944263, 115.438880855965],
  [101.116034052152, 88.555866620997, 115.4576510012],
] as const;

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
      [96, ...EXPECTED_BEFORE[0], '', '', ''],
      [104, ...EXPECTED_BEFORE[1], '', '', ''],
      [99, ...EXPECTED_BEFORE[2], '', '', ''],
      [110, ...EXPECTED_BEFORE[3], '', '', ''],
      [93, ...EXPECTED_BEFORE[4], '', '', ''],
      [101, ...EXPECTED_BEFORE[5], '', '', ''],
      [107, ...EXPECTED_BEFORE[6], '', '', ''],
      [98, ...EXPECTED_BEFORE[7], '', '', ''],
      [
        140, 100.54919328214, 83.555164565245, 118.376678427016, 39.45080671786, 21.623321572984,
        56.444835434755,
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
