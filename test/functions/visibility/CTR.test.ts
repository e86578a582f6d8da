import { CTR } from '../../../src/functions/visibility/CTR';
import { refusalOf } from '../../support/cells';

describe('CTR', () => {
  test('is the share of clicks in impressions', () => {
    expect(CTR.run([15, 600])).toBe(0.025);
    expect(CTR.run([0, 600])).toBe(0);
    expect(CTR.run([600, 600])).toBe(1);
  });

  test('is blank for 0 of 0', () => {
    expect(CTR.run([0, 0])).toBe('');
  });

  test('refuses a part above its whole', () => {
    expect(refusalOf(() => CTR.run([5, 3]))).toMatchObject({
      reason: 'part',
      argument: 'clicks',
      found: 5,
      other: 'impressions',
      otherFound: 3,
    });
  });

  test('refuses a part of nothing', () => {
    expect(refusalOf(() => CTR.run([5, 0]))).toMatchObject({ reason: 'divisor', argument: 'impressions' });
  });
});
