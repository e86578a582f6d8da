import { choice } from '../../cells/customArguments';
import { overTable } from '../../cells/overTable';
import { headed, number, text } from '../../cells/result';
import { creditsBy, modelNames } from '../../statistics/attribution/credits';
import { journeyArguments, separatorArgument } from './journeys/journeyArguments';
import { readJourneys } from './journeys/readJourneys';
import { noteColumn, withNotes } from './journeys/withNotes';

export const ATTRIBUTION = overTable({
  name: 'ATTRIBUTION',
  goal: 'attribution',
  summary: {
    en: 'Conversions credited to each channel of the paths that led to them, by one model.',
    fr: 'Conversions attribuées à chaque canal des parcours qui y ont mené, selon un modèle.',
  },
  formula: {
    en: 'first, last, last_non_direct: one touch has all; linear: all the same; position: 40 % first, 40 % last, 20 % between; time_decay: each touch half of the next; markov: conversions lost without the channel; shapley: its mean addition to the conversion rate of others',
    fr: 'first, last, last_non_direct : un contact a tout ; linear : tous autant ; position : 40 % au premier, 40 % au dernier, 20 % entre eux ; time_decay : chacun la moitié du suivant ; markov : conversions perdues sans le canal ; shapley : son apport moyen au taux de conversion des autres',
  },
  args: {
    ...journeyArguments,
    model: choice(
      {
        en: 'Model: linear unless given, first, last, last_non_direct, position, time_decay, markov or shapley',
        fr: 'Modèle : linear par défaut, first, last, last_non_direct, position, time_decay, markov ou shapley',
      },
      modelNames,
      'linear',
    ),
    ...separatorArgument,
  },
  returns: [
    headed(text, { en: 'channel', fr: 'canal' }),
    headed(number, { en: 'conversions', fr: 'conversions' }),
    noteColumn,
  ],
  example: {
    args: [['Instagram', 'Instagram > Email', 'Email > Direct'], [4, 6, 2], [90, 40, 10], 'markov'],
    result: [
      ['Instagram', 6.101694915254],
      ['Email', 4.718644067797],
      ['Direct', 1.179661016949],
    ],
  },
  source: 'https://doi.org/10.1016/j.ijresmar.2016.03.001',
  compute: ({ model, ...values }) => {
    const all = readJourneys(values);
    const [credits] = creditsBy([model], all);
    const rows = all.channels.map((channel, index) => [channel, credits?.[index] ?? 0] as const);
    return withNotes(
      rows.sort(([, a], [, b]) => b - a),
      ([, credit = '']) => [credit],
    );
  },
});
