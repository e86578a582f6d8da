import { positionColumns } from '../../cells/columnsArgument';
import { listOfCounts, type Observation } from '../../cells/customArguments';
import { overTable } from '../../cells/overTable';
import { assertSameLength } from '../../cells/readSeries';
import { percent } from '../../cells/result';
import { finiteOrBlank } from '../../cells/resultCells';
import { keywordVisibility } from '../../statistics/clickCurve';
import { curveArgument } from './curveArgument';

export const KEYWORD_VISIBILITY = overTable({
  name: 'KEYWORD_VISIBILITY',
  goal: 'search',
  summary: {
    en: 'Share of the clicks that you could get from your keywords if each ranked first.',
    fr: 'Part des clics que vos mots-clés pourraient apporter si chacun était premier.',
  },
  formula: {
    en: 'Σ (searches × expected CTR) / Σ (searches × CTR at position 1)',
    fr: 'Σ (recherches × CTR attendu) / Σ (recherches × CTR en position 1)',
  },
  args: {
    positions: positionColumns({
      en: 'Positions, one per keyword; blank where you are not found; several columns give a row each',
      fr: 'Positions, une par mot-clé ; vide si vous êtes introuvable ; plusieurs colonnes donnent une ligne chacune',
    }),
    searches: listOfCounts({
      en: 'Monthly searches of each keyword',
      fr: 'Recherches mensuelles de chaque mot-clé',
    }),
    curve: curveArgument,
  },
  returns: percent,
  example: {
    args: [
      [1, 3],
      [100, 300],
    ],
    result: 0.615 / 1.14,
  },
  source: 'https://www.sistrix.com/support/sistrix-visibility-index-explanation-background-and-calculation/',
  compute: ({ positions, searches, curve }) => {
    const shares = positions.map((column) => visibilityOf(column, searches, curve));
    const [only] = shares;
    return shares.length === 1 && only !== undefined ? only : shares.map((each) => [each]);
  },
});

/** A keyword that isn't found gets no click. */
function visibilityOf(
  positions: readonly Observation[],
  searches: readonly number[],
  curve: readonly number[],
): number | '' {
  assertSameLength([
    { name: 'positions', cells: positions },
    { name: 'searches', cells: searches },
  ]);
  const share = keywordVisibility(
    positions.map((position) => position ?? Number.POSITIVE_INFINITY),
    searches,
    curve,
  );
  return finiteOrBlank(share);
}
