import { returnOf } from '../../../src/functions/evidence/ratios/returnOf';
import { logNormal, sum } from './posts';
import { dataSets, percent, share, type Table } from './table';

const CONFIDENCE = 0.95;
const LENGTHS = [6, 12, 26];
const COST = 60;
const MARGIN_OF_ORDER = 40;

const KINDS = [
  { name: 'three orders a week', orders: 3, spread: 1 },
  { name: 'few large orders: 0.7 a week', orders: 0.7, spread: 1.5 },
  { name: 'rare orders: 0.1 a week', orders: 0.1, spread: 1 },
];

/** ROI_INTERVAL: how often the limits hold the return that the weeks were drawn with, where there are any. */
export function measureReturnLevels(count: number): Table {
  return {
    title: 'ROI_INTERVAL: a return over weeks',
    about: 'Each cell: coverage of 95 % limits · share of the data sets that get limits (those with a gain).',
    columns: ['orders', ...LENGTHS.map((length) => `${length} weeks`)],
    rows: KINDS.map(({ name, orders, spread }) => {
      const truth = (orders * MARGIN_OF_ORDER) / COST - 1;
      const cells = LENGTHS.map((weeks) => {
        const found = dataSets(count, (random) => {
          const costs = Array.from({ length: weeks }, () => COST * logNormal(0.4, random));
          const margins = costs.map(() =>
            sum(
              Array.from(
                { length: random.poisson(orders) },
                () => MARGIN_OF_ORDER * logNormal(spread, random),
              ),
            ),
          );
          return returnOf(margins, costs, CONFIDENCE);
        });
        const answered = found.filter(({ high }) => !Number.isNaN(high));
        const held = share(answered, ({ low, high }) => low <= truth && truth <= high);
        return `${percent(held)} · ${percent(answered.length / found.length)}`;
      });
      return [name, ...cells];
    }),
  };
}
