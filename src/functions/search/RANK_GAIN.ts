import { position } from '../../cells/argument';
import { perRow } from '../../cells/perRow';
import { number } from '../../cells/result';

export const RANK_GAIN = perRow({
  name: 'RANK_GAIN',
  goal: 'search',
  summary: {
    en: 'Places gained in the search results: positive is better.',
    fr: 'Places gagnées dans les résultats de recherche : positif, c’est mieux.',
  },
  formula: { en: 'before − after', fr: 'before − after' },
  args: {
    before: position({
      en: 'Position before',
      fr: 'Position avant',
    }),
    after: position({
      en: 'Position after',
      fr: 'Position après',
    }),
  },
  returns: number,
  example: { args: [14, 6], result: 8 },
  source: 'https://support.google.com/webmasters/answer/7042828',
  compute: ({ before, after }) => before - after,
});
