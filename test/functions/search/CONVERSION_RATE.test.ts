import { CONVERSION_RATE } from '../../../src/functions/search/CONVERSION_RATE';
import { refusalOf } from '../../support/cells';

describe('CONVERSION_RATE', () => {
  test('is the share of conversions in visits', () => {
    expect(CONVERSION_RATE.run([15, 600])).toBe(0.025);
    expect(CONVERSION_RATE.run([0, 600])).toBe(0);
    expect(CONVERSION_RATE.run([600, 600])).toBe(1);
  });

  test('is blank for 0 of 0', () => {
    expect(CONVERSION_RATE.run([0, 0])).toBe('');
  });

  test('refuses a part above its whole', () => {
    expect(refusalOf(() => CONVERSION_RATE.run([5, 3]))).toMatchObject({
      reason: 'part',
      argument: 'conversions',
      found: 5,
      other: 'visits',
      otherFound: 3,
    });
  });

  test('refuses a part of nothing', () => {
    expect(refusalOf(() => CONVERSION_RATE.run([5, 0]))).toMatchObject({
      reason: 'divisor',
      argument: 'visits',
    });
  });
});
