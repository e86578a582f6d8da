import { confidence, count } from '../../cells/argument';
import { perRow } from '../../cells/perRow';
import { headed, percent } from '../../cells/result';
import { wilsonInterval } from '../../statistics/rates/wilsonInterval';

export const RATE_INTERVAL = perRow({
  name: 'RATE_INTERVAL',
  goal: 'evidence',
  summary: {
    en: 'A rate with the interval in which the true one lies: wide when there is little to go by. For a total whose cases are independent; where you have weeks, use RATIO_INTERVAL.',
    fr: 'Un taux avec l’intervalle où se trouve le vrai : large quand on sait peu de chose. Pour un total dont les cas sont indépendants ; si vous avez des semaines, utilisez RATIO_INTERVAL.',
  },
  formula: { en: 'Wilson score interval', fr: 'intervalle de score de Wilson' },
  args: {
    successes: count({
      en: 'Visits, posts or people that did it',
      fr: 'Visites, publications ou personnes concernées',
    }),
    trials: count({
      en: 'All of them',
      fr: 'Leur nombre total',
    }),
    confidence: confidence(),
  },
  returns: [
    headed(percent, { en: 'rate', fr: 'taux' }),
    headed(percent, { en: 'low', fr: 'borne basse' }),
    headed(percent, { en: 'high', fr: 'borne haute' }),
  ],
  dividedBy: ['trials'],
  partOf: ['successes', 'trials'],
  example: { args: [81, 263], result: [[0.307984790875, 0.255288519878, 0.3662095769828]] },
  source: 'https://doi.org/10.1080/01621459.1927.10502953',
  compute: ({ successes, trials, confidence }) => {
    const { low, high } = wilsonInterval(successes, trials, confidence);
    return [successes / trials, low, high];
  },
});
