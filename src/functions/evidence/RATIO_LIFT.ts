import { confidence } from '../../cells/argument';
import { countColumns } from '../../cells/columnsArgument';
import { overTable } from '../../cells/overTable';
import type { Missing, ResultCell } from '../../cells/phrase';
import { headed, percent, words } from '../../cells/result';
import { finiteOrBlank, rowWithPhrase } from '../../cells/resultCells';
import { type Periods, ratioLift } from '../../statistics/ratios/ratioLift';
import { CLEAR_CONFIDENCE, LIKELY_CONFIDENCE, verdict } from '../../statistics/verdict';
import { pairColumns, rowPerColumn } from '../support/columnPairs';

/** How periods vary can be told from this many on each side. */
const LEAST_PERIODS = 4;
const COLUMNS = 5;

export const RATIO_LIFT = overTable({
  name: 'RATIO_LIFT',
  goal: 'evidence',
  summary: {
    en: 'How much a ratio changed between the periods before and those after, and how sure that is.',
    fr: 'De combien un ratio a changé entre les périodes d’avant et celles d’après, et avec quelle certitude.',
  },
  formula: {
    en: '(Σ parts after / Σ wholes after) / (Σ parts before / Σ wholes before) − 1; periods are the units, and may drift',
    fr: '(Σ parts après / Σ totaux après) / (Σ parts avant / Σ totaux avant) − 1 ; l’unité est la période, dont le niveau peut dériver',
  },
  args: {
    parts_before: countColumns({
      en: 'The part in each period before, such as interactions; several columns give a row each',
      fr: 'La part de chaque période avant, comme les interactions ; plusieurs colonnes donnent une ligne chacune',
    }),
    wholes_before: countColumns({
      en: 'The whole in each period before, such as impressions',
      fr: 'Le total de chaque période avant, comme les impressions',
    }),
    parts_after: countColumns({ en: 'The part in each period after', fr: 'La part de chaque période après' }),
    wholes_after: countColumns({
      en: 'The whole in each period after',
      fr: 'Le total de chaque période après',
    }),
    confidence: confidence(),
  },
  returns: [
    headed(percent, { en: 'lift', fr: 'effet' }),
    headed(percent, { en: 'low', fr: 'borne basse' }),
    headed(percent, { en: 'high', fr: 'borne haute' }),
    headed(percent, { en: 'probability of a rise', fr: 'probabilité d’une hausse' }),
    headed(words, { en: 'verdict', fr: 'verdict' }),
  ],
  example: {
    args: [
      [40, 52, 45, 38, 49],
      [1000, 1200, 1100, 900, 1150],
      [70, 64, 80, 75, 69],
      [1050, 1000, 1200, 1100, 980],
    ],
    result: [
      [
        0.604211337443,
        0.321395797869,
        0.947557287023,
        0.999742211143,
        { verdict: 'clearGain', of: 'change' },
      ],
    ],
  },
  source: 'https://doi.org/10.2307/2532311',
  compute: ({ parts_before, wholes_before, parts_after, wholes_after, confidence }) => {
    const before = pairColumns(parts_before, wholes_before, {
      parts: 'parts_before',
      wholes: 'wholes_before',
    });
    const after = pairColumns(parts_after, wholes_after, { parts: 'parts_after', wholes: 'wholes_after' });
    const pairs = before.map((periods, index) => [periods, after[index] ?? NOTHING] as const);
    return rowPerColumn(pairs, COLUMNS, ([one, other]) => cellsOf(one, other, confidence));
  },
});

const NOTHING: Periods = { parts: [], wholes: [] };

function cellsOf(before: Periods, after: Periods, confidence: number): ResultCell[] {
  if (before.parts.length + after.parts.length === 0) return Array<ResultCell>(COLUMNS).fill('');
  const missing = missingOf(before.parts.length, after.parts.length);
  if (missing)
    return rowWithPhrase(COLUMNS, COLUMNS - 1, { verdict: 'notEnoughData', of: 'change', missing });
  const { lift, limits, probabilityOfRise } = ratioLift(before, after);
  const [shown, clear] = [limits(confidence), limits(CLEAR_CONFIDENCE)];
  const smallest = (1 + lift) / (1 + clear.low) - 1;
  return [
    ...[lift, shown.low, shown.high, probabilityOfRise].map(finiteOrBlank),
    {
      verdict: verdict(clear, limits(LIKELY_CONFIDENCE)),
      of: 'change',
      ...(Number.isFinite(smallest) ? { smallestVisible: smallest } : {}),
    },
  ];
}

/** Which side lacks periods, or both. */
function missingOf(before: number, after: number): Missing | null {
  const count = LEAST_PERIODS - Math.min(before, after);
  if (count <= 0) return null;
  const areBoth = Math.max(before, after) < LEAST_PERIODS;
  const reason = areBoth ? 'tooFewOnEachSide' : before < after ? 'tooFewBefore' : 'tooFewAfter';
  return { reason, count, unit: 'period' };
}
