import type { workbook } from '../../../locales/en/workbook';
import type { ExampleRow } from './types';
import { dayOf } from './weeks';

type Title = keyof (typeof workbook)['example']['mentions'];

/** Weeks in which each text, or one like it, appeared. */
const appearances: readonly (readonly [Title, readonly number[]])[] = [
  ['guide', [1, 12, 23]],
  ['interview', [4, 18]],
  ['blog', [7, 11, 15, 22, 24]],
  ['market', [10, 13, 14, 23]],
  ['gifts', [5, 20, 25]],
  ['rival', [0, 2, 3, 9, 17]],
  ['rivalOffer', [1, 5, 6, 12, 19, 22, 25]],
];

const isRival = (title: Title) => title === 'rival' || title === 'rivalOffer';

export function mentionRows({ example, brands }: typeof workbook): ExampleRow[] {
  return appearances
    .flatMap(([title, weeks]) => weeks.map((week) => ({ title, week })))
    .sort((a, b) => a.week - b.week)
    .map(({ title, week }, place) => ({
      date: dayOf(week, place % 5),
      brand: isRival(title) ? brands.competitor : brands.ours,
      title: example.mentions[title],
      address: `https://press.example/${place + 1}`,
    }));
}
