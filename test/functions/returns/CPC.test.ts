import { CPC } from '../../../src/functions/returns/CPC';
import { column, refusalOf } from '../../support/cells';

describe('CPC', () => {
  test('divides the cost by what it brought', () => {
    expect(CPC.run([200, 400])).toBe(0.5);
    expect(CPC.run([0, 10])).toBe(0);
  });

  test('is blank where nothing was spent and nothing came', () => {
    expect(CPC.run([0, 0])).toBe('');
    expect(CPC.run(['', ''])).toBe('');
  });

  test('refuses a cost that brought nothing: there is no price to name', () => {
    expect(refusalOf(() => CPC.run([450, 0]))).toMatchObject({
      reason: 'divisor',
      argument: 'clicks',
      found: 0,
    });
  });

  test('marks the one row that can not be right', () => {
    expect(CPC.run([column(100, 100), column(4, 0)])).toEqual([[CPC.run([100, 4])], [Number.NaN]]);
  });
});
