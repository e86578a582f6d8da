import { firstOf } from '../../formulas';
import type { Block, BlockCell, Template } from '../../types';
import { AGREED, CHANNELS_SHOWN, LEAST_CONVERSIONS, models, shareColumn } from '../calculations/attribution';
import { countOf, sentence, wholePercentOf } from '../words';
import { goals } from './answer';

const GAP = null;

const say = (key: string, values: Readonly<Record<string, Template>> = {}): Template =>
  sentence('attribution', `models.${key}`, values);

const chip = (least: Template, most: Template): Template =>
  firstOf(
    [
      ['{fact.attributedChannels}=1', '""'],
      [
        `{fact.journeyConversions}<${LEAST_CONVERSIONS}`,
        say('chips.more', { count: countOf(`(${LEAST_CONVERSIONS}-{fact.journeyConversions})`) }),
      ],
      [`${most}-${least}>${AGREED}`, say('chips.depends')],
    ],
    say('chips.agree'),
  );

function channelRow(place: number): (BlockCell | null)[] {
  const of = (name: Parameters<typeof shareColumn>[0]): Template => `INDEX(${shareColumn(name)}; ${place})`;
  const ifThere = (value: Template): Template => `=IF({fact.attributedChannels}<${place}; ""; ${value})`;
  return [
    { formula: ifThere(of('channel')), format: 'text', look: 'row' },
    ...models.map(
      (model): BlockCell => ({
        formula: ifThere(`IF(ISNUMBER(${of(model)}); ${of(model)}; "–")`),
        format: 'percent',
        look: 'numberRow',
      }),
    ),
    GAP,
    {
      formula: ifThere(
        say('between', { low: wholePercentOf(of('least')), high: wholePercentOf(of('most')) }),
      ),
      format: 'text',
      look: 'row',
    },
    { formula: ifThere(chip(of('least'), of('most'))), format: 'text', look: 'chip' },
  ];
}

/** The channels that have no row, taken together. */
const others: (BlockCell | null)[] = [
  {
    formula: `=IF({fact.attributedChannels}<=${CHANNELS_SHOWN}; ""; ${say('others', { count: countOf(`({fact.attributedChannels}-${CHANNELS_SHOWN})`) })})`,
    format: 'text',
    look: 'row',
  },
  ...models.map((model): BlockCell => {
    const known = `FILTER(${shareColumn(model)}; ISNUMBER(${shareColumn(model)}))`;
    return {
      formula:
        `=IF({fact.attributedChannels}<=${CHANNELS_SHOWN}; ""; IF(COUNT(${shareColumn(model)})=0; "–";` +
        ` SUM(FILTER(${known}; SEQUENCE(ROWS(${known}))>${CHANNELS_SHOWN}))))`,
      format: 'percent',
      look: 'numberRow',
    };
  }),
];

/** What each model gives each channel, side by side. */
export const modelTable: Block = {
  key: 'modelTable',
  goals,
  at: { row: 6, column: 1 },
  rows: [
    [{ text: 'models.title', look: 'sectionTitle', span: { columns: 9 } }],
    [
      { text: 'models.channel', look: 'columnHeader' },
      ...models.map(
        (model): BlockCell => ({
          text: `models.names.${model}`,
          look: 'numberHeader',
          note: `notes.models.${model}`,
        }),
      ),
      GAP,
      { text: 'models.range', look: 'columnHeader' },
      { text: 'models.verdict', look: 'columnHeader' },
    ],
    ...Array.from({ length: CHANNELS_SHOWN }, (_, index) => channelRow(index + 1)),
    others,
  ],
};
