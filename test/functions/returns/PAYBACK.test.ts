import { PAYBACK } from '../../../src/functions/returns/PAYBACK';
import { refusalOf } from '../../support/cells';

describe('PAYBACK', () => {
  test('counts the periods', () => {
    expect(PAYBACK.run([50, 40, 0.25])).toBe(5);
  });

  test('refuses what never pays back, and names the cause', () => {
    expect(refusalOf(() => PAYBACK.run([50, 0, 0.25]))).toMatchObject({
      reason: 'divisor',
      argument: 'revenue_per_period',
    });
    expect(refusalOf(() => PAYBACK.run([50, -40, 0.25]))).toMatchObject({
      reason: 'divisor',
      argument: 'revenue_per_period',
      found: -40,
    });
    expect(refusalOf(() => PAYBACK.run([50, 40, 0]))).toMatchObject({
      reason: 'divisor',
      argument: 'margin',
    });
  });
});
