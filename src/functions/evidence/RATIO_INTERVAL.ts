import { confidence } from '../../cells/argument';
import { countColumns } from '../../cells/columnsArgument';
import { overTable } from '../../cells/overTable';
import type { ResultCell } from '../../cells/phrase';
import { CellError } from '../../cells/refusal';
import { headed, percent } from '../../cells/result';
import { periodRatioLimits } from '../../statistics/ratios/periodRatio';
import type { Periods } from '../../statistics/ratios/ratioLift';
import { pairColumns, rowPerColumn } from '../support/columnPairs';

/** How periods vary can be told from this many on. */
const LEAST_PERIODS = 4;
const COLUMNS = 3;

export const RATIO_INTERVAL = overTable({
  name: 'RATIO_INTERVAL',
  goal: 'evidence',
  summary: {
    en: 'A ratio over several periods, such as customers by visits week by week, with the interval in which it lies.',
    fr: 'Un ratio sur plusieurs périodes, comme les clients par visite semaine après semaine, avec l’intervalle où il se trouve.',
  },
  formula: {
    en: 'Σ parts / Σ wholes; limits by how the periods vary, never narrower than Wilson’s',
    fr: 'Σ parts / Σ totaux ; bornes selon la variation des périodes, jamais plus étroites que celles de Wilson',
  },
  args: {
    parts: countColumns({
      en: 'The part in each period, such as customers; several columns give a row each',
      fr: 'La part de chaque période, comme les clients ; plusieurs colonnes donnent une ligne chacune',
    }),
    wholes: countColumns({
      en: 'The whole in each period, such as visits; one column, or one for each column of parts',
      fr: 'Le total de chaque période, comme les visites ; une colonne, ou une par colonne de parts',
    }),
    confidence: confidence(),
  },
  returns: [
    headed(percent, { en: 'ratio', fr: 'ratio' }),
    headed(percent, { en: 'low', fr: 'borne basse' }),
    headed(percent, { en: 'high', fr: 'borne haute' }),
  ],
  example: {
    args: [
      [6, 9, 4, 11, 8],
      [200, 240, 180, 260, 210],
    ],
    result: [[0.034862385321, 0.023877578354, 0.047488315398]],
  },
  source: 'https://doi.org/10.1111/j.2517-6161.1992.tb01872.x',
  compute: ({ parts, wholes, confidence }) =>
    rowPerColumn(pairColumns(parts, wholes, { parts: 'parts', wholes: 'wholes' }), COLUMNS, (periods) =>
      cellsOf(periods, confidence),
    ),
});

function cellsOf(periods: Periods, confidence: number): ResultCell[] {
  if (periods.parts.length === 0) return ['', '', ''];
  const [part, whole] = [periods.parts, periods.wholes].map((values) =>
    values.reduce((sum, value) => sum + value, 0),
  );
  if (!whole) throw new CellError({ reason: 'divisor', argument: 'wholes', found: 0 });
  const ratio = (part ?? 0) / whole;
  if (periods.parts.length < LEAST_PERIODS) return [ratio, '', ''];
  const { low, high } = periodRatioLimits(periods, confidence);
  return [ratio, low, high];
}
