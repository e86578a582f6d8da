import { ATTRIBUTION } from '../../../src/functions/attribution/ATTRIBUTION';
import { ATTRIBUTION_MODELS } from '../../../src/functions/attribution/ATTRIBUTION_MODELS';
import { modelNames } from '../../../src/statistics/attribution/credits';
import { column } from '../../support/cells';

const JOURNEYS = [column('A > B', 'B > C > Direct', 'C'), column(5, 2, 1), column(10, 40, 3)];

function rows(table: unknown): [string, ...(number | '')[]][] {
  return table as [string, ...(number | '')[]][];
}

describe('ATTRIBUTION_MODELS', () => {
  test('has each model as ATTRIBUTION gives it, in a column of its own', () => {
    const table = rows(ATTRIBUTION_MODELS.run(JOURNEYS));
    modelNames.forEach((model, index) => {
      const alone = rows(ATTRIBUTION.run([...JOURNEYS, model]));
      const column = table.map(([channel, ...credits]) => [channel, credits[index]]);
      expect(new Map(column as [string, number][])).toEqual(new Map(alone as [string, number][]));
    });
  });

  test('tells how far the models lie apart, against their mean', () => {
    for (const [, ...cells] of rows(ATTRIBUTION_MODELS.run(JOURNEYS))) {
      const credits = cells.slice(0, modelNames.length).map(Number);
      const mean = credits.reduce((sum, credit) => sum + credit, 0) / credits.length;
      expect(cells[modelNames.length]).toBeCloseTo((Math.max(...credits) - Math.min(...credits)) / mean, 12);
    }
    expect(rows(ATTRIBUTION_MODELS.run(['A', 3]))).toEqual([['A', 3, 3, 3, 3, 3, 3, 3, 3, 0]]);
  });

  test('has no disagreement over nothing', () => {
    const [row = []] = rows(ATTRIBUTION_MODELS.run(['A', 0, 4]));
    expect(row).toEqual(['A', 0, 0, 0, 0, 0, 0, 0, 0, '']);
  });

  test('takes another separator', () => {
    const channels = rows(ATTRIBUTION_MODELS.run(['A | B', 1, '', '|'])).map(([channel]) => channel);
    expect(channels).toEqual(['B', 'A']);
  });
});
