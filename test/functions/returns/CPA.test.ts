import { CPA } from '../../../src/functions/returns/CPA';
import { column, refusalOf } from '../../support/cells';

describe('CPA', () => {
  test('divides the cost by what it brought', () => {
    expect(CPA.run([450, 15])).toBe(30);
    expect(CPA.run([0, 10])).toBe(0);
  });

  test('is blank where nothing was spent and nothing came', () => {
    expect(CPA.run([0, 0])).toBe('');
    expect(CPA.run(['', ''])).toBe('');
  });

  test('refuses a cost that brought nothing: there is no price to name', () => {
    expect(refusalOf(() => CPA.run([450, 0]))).toMatchObject({
      reason: 'divisor',
      argument: 'conversions',
      found: 0,
    });
  });

  test('marks the one row that can not be right', () => {
    expect(CPA.run([column(100, 100), column(4, 0)])).toEqual([[CPA.run([100, 4])], [Number.NaN]]);
  });
});
