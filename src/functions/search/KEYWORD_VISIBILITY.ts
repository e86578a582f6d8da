import { count, position } from '../../cells/argument';
import { overSeries } from '../../cells/overSeries';
import { percent } from '../../cells/result';
import { keywordVisibility } from '../../statistics/clickCurve';
import { curveArgument } from './curveArgument';

export const KEYWORD_VISIBILITY = overSeries({
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
    positions: position({
      en: 'Positions, one per keyword; blank where you are not found',
      fr: 'Positions, une par mot-clé ; vide si vous êtes introuvable',
      blank: Number.POSITIVE_INFINITY,
    }),
    searches: count({
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
  compute: ({ positions, searches, curve }) => keywordVisibility(positions, searches, curve),
});
