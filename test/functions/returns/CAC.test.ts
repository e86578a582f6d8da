import { CAC } from '../../../src/functions/returns/CAC';
import { column, refusalOf } from '../../support/cells';

describe('CAC', () => {
  test('divides the cost by what it brought', () => {
    expect(CAC.run([450, 9])).toBe(50);
    expect(CAC.run([0, 10])).toBe(0);
  });

  test('is blank where nothing was spent and nothing came', () => {
    expect(CAC.run([0, 0])).toBe('');
    expect(CAC.run(['', ''])).toBe('');
  });

  test('refuses a cost that brought nothing: there is no price to name', () => {
    expect(refusalOf(() => CAC.run([450, 0]))).toMatchObject({
      reason: 'divisor',
      argument: 'new_customers',
      found: 0,
    });
  });

  test('marks the one row that can not be right', () => {
    expect(CAC.run([column(100, 100), column(4, 0)])).toEqual([[CAC.run([100, 4])], [Number.NaN]]);
  });
});
