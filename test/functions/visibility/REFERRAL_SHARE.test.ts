import { REFERRAL_SHARE } from '../../../src/functions/visibility/REFERRAL_SHARE';
import { refusalOf } from '../../support/cells';

describe('REFERRAL_SHARE', () => {
  test('is the share of visits in all_visits', () => {
    expect(REFERRAL_SHARE.run([15, 600])).toBe(0.025);
    expect(REFERRAL_SHARE.run([0, 600])).toBe(0);
    expect(REFERRAL_SHARE.run([600, 600])).toBe(1);
  });

  test('is blank for 0 of 0', () => {
    expect(REFERRAL_SHARE.run([0, 0])).toBe('');
  });

  test('refuses a part above its whole', () => {
    expect(refusalOf(() => REFERRAL_SHARE.run([5, 3]))).toMatchObject({
      reason: 'part',
      argument: 'visits',
      found: 5,
      other: 'all_visits',
      otherFound: 3,
    });
  });

  test('refuses a part of nothing', () => {
    expect(refusalOf(() => REFERRAL_SHARE.run([5, 0]))).toMatchObject({
      reason: 'divisor',
      argument: 'all_visits',
    });
  });
});
