import { position } from '../../cells/argument';
import { perRow } from '../../cells/perRow';
import { percent } from '../../cells/result';
import { clickShareAt } from '../../statistics/clickCurve';
import { curveArgument } from './curveArgument';

export const EXPECTED_CTR = perRow({
  name: 'EXPECTED_CTR',
  goal: 'search',
  summary: {
    en: 'Share of searchers who click at a position of the results.',
    fr: 'Taux de clics attendu à une position des résultats.',
  },
  formula: {
    en: 'the curve at the position, interpolated; 0 beyond it',
    fr: 'la courbe à cette position, interpolée ; 0 au-delà',
  },
  args: {
    position: position({
      en: 'Position, 1 being the first result',
      fr: 'Position, 1 étant le premier résultat',
    }),
    curve: curveArgument,
  },
  returns: percent,
  example: { args: [2.5], result: 0.1335 },
  source: 'https://www.sistrix.com/blog/why-almost-everything-you-knew-about-google-ctr-is-no-longer-valid/',
  compute: ({ position, curve }) => clickShareAt(position, curve),
});
