import { overTable } from '../../cells/overTable';
import { headed, number, percent, text } from '../../cells/result';
import { finiteOrBlank } from '../../cells/resultCells';
import { creditsBy, modelNames } from '../../statistics/attribution/credits';
import { mean } from '../../statistics/mean';
import { sum } from '../../statistics/sum';
import { journeyArguments, separatorArgument } from './journeys/journeyArguments';
import { readJourneys } from './journeys/readJourneys';
import { noteColumn, withNotes } from './journeys/withNotes';

export const ATTRIBUTION_MODELS = overTable({
  name: 'ATTRIBUTION_MODELS',
  goal: 'attribution',
  summary: {
    en: 'Conversions credited to each channel by every model side by side, and how far the models disagree.',
    fr: 'Conversions attribuées à chaque canal par tous les modèles côte à côte, et leur désaccord.',
  },
  formula: {
    en: 'the models of ATTRIBUTION; disagreement = (largest − smallest) / mean of the models',
    fr: 'les modèles d’ATTRIBUTION ; désaccord = (maximum − minimum) / moyenne des modèles',
  },
  args: { ...journeyArguments, ...separatorArgument },
  returns: [
    headed(text, { en: 'channel', fr: 'canal' }),
    headed(number, { en: 'first', fr: 'premier contact' }),
    headed(number, { en: 'last', fr: 'dernier contact' }),
    headed(number, { en: 'last non-direct', fr: 'dernier non direct' }),
    headed(number, { en: 'linear', fr: 'linéaire' }),
    headed(number, { en: 'position', fr: 'position' }),
    headed(number, { en: 'time decay', fr: 'dépréciation' }),
    headed(number, { en: 'Markov', fr: 'Markov' }),
    headed(number, { en: 'Shapley', fr: 'Shapley' }),
    headed(percent, { en: 'disagreement', fr: 'désaccord' }),
    noteColumn,
  ],
  example: {
    args: [
      ['Instagram', 'Instagram > Email', 'Email > Direct'],
      [4, 6, 2],
      [90, 40, 10],
    ],
    result: [
      ['Instagram', 10, 4, 4, 7, 7, 6, 6.101694915254, 7.978723404255, 0.92165158324],
      ['Email', 2, 6, 8, 4, 4, 4.666666666667, 4.718644067797, 3.021276595745, 1.318442719298],
      ['Direct', 0, 2, 0, 1, 1, 1.333333333333, 1.179661016949, 1, 2.129643555422],
    ],
  },
  source: 'https://doi.org/10.1016/j.ijresmar.2016.03.001',
  compute: (values) => {
    const all = readJourneys(values);
    const models = creditsBy(modelNames, all);
    const rows = all.channels.map((channel, index) => ({
      channel,
      credits: models.map((credits) => credits[index] ?? 0),
    }));
    const cells = rows
      .sort((a, b) => sum(b.credits) - sum(a.credits))
      .map(({ channel, credits }) => [channel, ...credits, finiteOrBlank(disagreement(credits))]);
    return withNotes(cells, (row) => row.slice(1, -1));
  },
});

function disagreement(credits: readonly number[]): number {
  const usual = mean(credits);
  return usual > 0 ? (Math.max(...credits) - Math.min(...credits)) / usual : Number.NaN;
}
