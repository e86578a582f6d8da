import { REVENUE_PER_HOUR } from '../../../src/functions/returns/REVENUE_PER_HOUR';
import { refusalOf } from '../../support/cells';

describe('REVENUE_PER_HOUR', () => {
  test('divides revenue by hours', () => {
    expect(REVENUE_PER_HOUR.run([1100, 11])).toBe(100);
  });

  test('refuses revenue without hours', () => {
    expect(refusalOf(() => REVENUE_PER_HOUR.run([1100, 0]))).toMatchObject({
      reason: 'divisor',
      argument: 'hours',
    });
  });
});
