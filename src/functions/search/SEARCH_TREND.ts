import { confidence } from '../../cells/argument';
import { numberColumns } from '../../cells/columnsArgument';
import { type Observation, wholeNumber } from '../../cells/customArguments';
import { overTable } from '../../cells/overTable';
import type { Phrase, ResultCell } from '../../cells/phrase';
import { headed, number, percent, words } from '../../cells/result';
import { finiteOrBlank, rowWithPhrase } from '../../cells/resultCells';
import { normalQuantile } from '../../statistics/distributions/normalQuantile';
import { median } from '../../statistics/median';
import { type MannKendall, mannKendall } from '../../statistics/trend/mannKendall';
import { theilSen } from '../../statistics/trend/theilSen';
import { LIKELY_CONFIDENCE, type Limits, verdict } from '../../statistics/verdict';
import { rowPerColumn } from '../support/columnPairs';

const COLUMNS = 4;
const LEAST_VALUES = 4;
const SEASONS = 2;

export const SEARCH_TREND = overTable({
  name: 'SEARCH_TREND',
  goal: 'search',
  summary: {
    en: 'Whether a series rises or falls, by how much per period, and how sure that is; single peaks don’t count.',
    fr: 'Si une série monte ou baisse, de combien par période, et avec quelle certitude ; les pics isolés ne comptent pas.',
  },
  formula: {
    en: 'Theil–Sen slope (median slope of all pairs), slope / median of the values, Mann–Kendall test',
    fr: 'pente de Theil–Sen (pente médiane de toutes les paires), pente / médiane des valeurs, test de Mann–Kendall',
  },
  args: {
    values: numberColumns({
      en: 'Values in the order of time, such as monthly searches; blank where unknown; several columns give a row each',
      fr: 'Valeurs dans l’ordre du temps, comme les recherches mensuelles ; vide si inconnu ; plusieurs colonnes donnent une ligne chacune',
    }),
    season_length: wholeNumber({
      en: 'Rows per season, 12 for months of a year: only the same months are compared; none unless given',
      fr: 'Lignes par saison, 12 pour les mois d’une année : seuls les mêmes mois sont comparés ; aucune par défaut',
    }),
    confidence: confidence({
      en: 'How sure a clear trend must be, 95% unless given',
      fr: 'Certitude exigée d’une tendance confirmée, 95 % par défaut',
    }),
  },
  returns: [
    headed(number, { en: 'slope', fr: 'pente' }),
    headed(percent, { en: 'per period', fr: 'par période' }),
    headed(number, { en: 'p', fr: 'p' }),
    headed(words, { en: 'verdict', fr: 'verdict' }),
  ],
  example: {
    args: [[30, 35, 31, 42, 40, 46, 44, 52]],
    result: [[2.916666666667, 0.071138211382, 0.009374768459, { verdict: 'clearGain', of: 'change' }]],
  },
  source: 'https://doi.org/10.1029/WR018i001p00107',
  compute: ({ values: columns, season_length, confidence }) =>
    rowPerColumn(columns, COLUMNS, (values) => trendOf(values, season_length ?? 1, confidence)),
});

function trendOf(values: readonly Observation[], season: number, confidence: number): readonly ResultCell[] {
  const known = values.filter((value) => value !== null);
  const need = Math.max(LEAST_VALUES, season > 1 ? SEASONS * season : 0);
  if (known.length >= need) return cellsOf(values, median(known), season, confidence);
  const missing = { reason: 'tooFewPeriods', count: need - known.length, unit: 'period' } as const;
  return rowWithPhrase(COLUMNS, COLUMNS - 1, {
    verdict: 'notEnoughData',
    of: 'change',
    missing,
  });
}

function cellsOf(
  values: readonly Observation[],
  level: number,
  season: number,
  confidence: number,
): ResultCell[] {
  const { slope, low } = theilSen(values, season, confidence);
  const test = mannKendall(values, season);
  const flat = flatnessOf(values, slope, level);
  if (flat) return [0, level === 0 ? '' : 0, test.p, { verdict: 'cantTell', of: 'change', flat }];
  const found = verdict(
    scoreLimits(test, confidence),
    scoreLimits(test, Math.min(LIKELY_CONFIDENCE, confidence)),
  );
  const smallest = (slope - low) / Math.abs(level);
  return [
    slope,
    finiteOrBlank(slope / Math.abs(level)),
    test.p,
    { verdict: found, of: 'change', ...(Number.isFinite(smallest) ? { smallestVisible: smallest } : {}) },
  ];
}

/** Rounding leaves a trace of slopes that cancel out. */
const LEAST_CHANGE = 1e-12;

/** With many ties the test may be sure of an order where the typical change is nothing: that is no direction. */
function flatnessOf(values: readonly Observation[], slope: number, level: number): Phrase['flat'] {
  const known = values.filter((value) => value !== null);
  if (known.every((value) => value === known[0])) return 'nothingMoved';
  return slope === 0 || Math.abs(slope) < LEAST_CHANGE * Math.abs(level) ? 'noDirection' : undefined;
}

/** Limits that exclude zero exactly when the test, with its continuity correction, is significant. */
function scoreLimits({ score, variance }: MannKendall, confidence: number): Limits {
  const reach = normalQuantile((1 + confidence) / 2) * Math.sqrt(variance) + 1;
  return { low: score - reach, high: score + reach };
}
