import { count } from '../../cells/argument';
import { perRow } from '../../cells/perRow';
import { percent } from '../../cells/result';

export const SHARE_OF_VOICE = perRow({
  name: 'SHARE_OF_VOICE',
  goal: 'visibility',
  summary: {
    en: 'Share of the mentions in your market that name you.',
    fr: 'Part des mentions de votre marché qui vous citent.',
  },
  formula: { en: 'brand_mentions / all_mentions', fr: 'brand_mentions / all_mentions' },
  args: {
    brand_mentions: count({
      en: 'Mentions of your brand',
      fr: 'Mentions de votre marque',
    }),
    all_mentions: count({
      en: 'Mentions of your brand and of its competitors',
      fr: 'Mentions de votre marque et de ses concurrents',
    }),
  },
  returns: percent,
  dividedBy: ['all_mentions'],
  partOf: ['brand_mentions', 'all_mentions'],
  example: { args: [30, 120], result: 0.25 },
  source: 'https://en.wikipedia.org/wiki/Share_of_voice',
  compute: ({ brand_mentions, all_mentions }) => brand_mentions / all_mentions,
});
