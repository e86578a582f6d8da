import { VIRALITY_RATE } from '../../../src/functions/visibility/VIRALITY_RATE';
import { refusalOf } from '../../support/cells';

describe('VIRALITY_RATE', () => {
  test('is the share of shares in views', () => {
    expect(VIRALITY_RATE.run([15, 600])).toBe(0.025);
    expect(VIRALITY_RATE.run([0, 600])).toBe(0);
    expect(VIRALITY_RATE.run([600, 600])).toBe(1);
  });

  test('is blank for 0 of 0', () => {
    expect(VIRALITY_RATE.run([0, 0])).toBe('');
  });

  test('refuses a part above its whole', () => {
    expect(refusalOf(() => VIRALITY_RATE.run([5, 3]))).toMatchObject({
      reason: 'part',
      argument: 'shares',
      found: 5,
      other: 'views',
      otherFound: 3,
    });
  });

  test('refuses a part of nothing', () => {
    expect(refusalOf(() => VIRALITY_RATE.run([5, 0]))).toMatchObject({
      reason: 'divisor',
      argument: 'views',
    });
  });
});
