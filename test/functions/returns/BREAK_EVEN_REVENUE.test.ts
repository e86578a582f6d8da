import { BREAK_EVEN_REVENUE } from '../../../src/functions/returns/BREAK_EVEN_REVENUE';
import { column, refusalOf } from '../../support/cells';

describe('BREAK_EVEN_REVENUE', () => {
  test('divides the cost by the margin', () => {
    expect(BREAK_EVEN_REVENUE.run([450, 0.3])).toBe(1500);
  });

  test('takes one margin for a column of costs', () => {
    expect(BREAK_EVEN_REVENUE.run([column(450, '', 90), 0.3])).toEqual([[1500], [''], [300]]);
  });

  test('refuses a margin of nothing and one above all', () => {
    expect(refusalOf(() => BREAK_EVEN_REVENUE.run([450, 0]))).toMatchObject({
      reason: 'divisor',
      argument: 'margin',
    });
    expect(refusalOf(() => BREAK_EVEN_REVENUE.run([450, 1.2]))).toMatchObject({
      reason: 'share',
      argument: 'margin',
    });
  });
});
