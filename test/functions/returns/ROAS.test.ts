import { ROAS } from '../../../src/functions/returns/ROAS';
import { refusalOf } from '../../support/cells';

describe('ROAS', () => {
  test('divides revenue by ad spend', () => {
    expect(ROAS.run([800, 200])).toBe(4);
    expect(ROAS.run([0, 200])).toBe(0);
  });

  test('takes a month of refunds', () => {
    expect(ROAS.run([-100, 200])).toBe(-0.5);
  });

  test('refuses revenue without spend, and is blank without both', () => {
    expect(refusalOf(() => ROAS.run([800, 0]))).toMatchObject({ reason: 'divisor', argument: 'ad_spend' });
    expect(ROAS.run([0, 0])).toBe('');
  });
});
