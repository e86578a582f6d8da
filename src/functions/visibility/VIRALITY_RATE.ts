import { count } from '../../cells/argument';
import { perRow } from '../../cells/perRow';
import { percent } from '../../cells/result';

export const VIRALITY_RATE = perRow({
  name: 'VIRALITY_RATE',
  goal: 'visibility',
  summary: {
    en: 'Share of views that led to a share.',
    fr: 'Part des vues qui ont mené à un partage.',
  },
  formula: { en: 'shares / views', fr: 'shares / views' },
  args: {
    shares: count({
      en: 'Shares, reposts',
      fr: 'Partages, republications',
    }),
    views: count({
      en: 'Views or impressions',
      fr: 'Vues ou impressions',
    }),
  },
  returns: percent,
  dividedBy: ['views'],
  partOf: ['shares', 'views'],
  example: { args: [60, 4000], result: 0.015 },
  source: 'https://sproutsocial.com/insights/social-media-metrics/',
  compute: ({ shares, views }) => shares / views,
});
