import { CPM } from '../../../src/functions/returns/CPM';
import { column, refusalOf } from '../../support/cells';

describe('CPM', () => {
  test('divides the cost by what it brought', () => {
    expect(CPM.run([200, 50000])).toBe(4);
    expect(CPM.run([0, 10])).toBe(0);
  });

  test('is blank where nothing was spent and nothing came', () => {
    expect(CPM.run([0, 0])).toBe('');
    expect(CPM.run(['', ''])).toBe('');
  });

  test('refuses a cost that brought nothing: there is no price to name', () => {
    expect(refusalOf(() => CPM.run([450, 0]))).toMatchObject({
      reason: 'divisor',
      argument: 'impressions',
      found: 0,
    });
  });

  test('marks the one row that can not be right', () => {
    expect(CPM.run([column(100, 100), column(4, 0)])).toEqual([[CPM.run([100, 4])], [Number.NaN]]);
  });
});
