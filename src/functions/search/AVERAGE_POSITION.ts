import { count, position } from '../../cells/argument';
import { overSeries } from '../../cells/overSeries';
import { number } from '../../cells/result';
import { weightedMean } from '../../statistics/weightedMean';

export const AVERAGE_POSITION = overSeries({
  name: 'AVERAGE_POSITION',
  goal: 'search',
  summary: {
    en: 'Average position weighted by impressions; the plain mean would count rare searches like common ones.',
    fr: 'Position moyenne pondérée par les impressions ; la moyenne simple compterait les recherches rares comme les fréquentes.',
  },
  formula: {
    en: 'Σ (positions × impressions) / Σ impressions',
    fr: 'Σ (positions × impressions) / Σ impressions',
  },
  args: {
    positions: position({
      en: 'Positions, one per keyword or page',
      fr: 'Positions, une par mot-clé ou page',
    }),
    impressions: count({
      en: 'Impressions of each',
      fr: 'Impressions de chacun',
    }),
  },
  returns: number,
  example: {
    args: [
      [3, 8],
      [900, 100],
    ],
    result: 3.5,
  },
  source: 'https://support.google.com/webmasters/answer/7042828',
  compute: ({ positions, impressions }) => weightedMean(positions, impressions),
});
