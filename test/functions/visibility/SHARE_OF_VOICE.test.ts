import { SHARE_OF_VOICE } from '../../../src/functions/visibility/SHARE_OF_VOICE';
import { refusalOf } from '../../support/cells';

describe('SHARE_OF_VOICE', () => {
  test('is the share of brand_mentions in all_mentions', () => {
    expect(SHARE_OF_VOICE.run([15, 600])).toBe(0.025);
    expect(SHARE_OF_VOICE.run([0, 600])).toBe(0);
    expect(SHARE_OF_VOICE.run([600, 600])).toBe(1);
  });

  test('is blank for 0 of 0', () => {
    expect(SHARE_OF_VOICE.run([0, 0])).toBe('');
  });

  test('refuses a part above its whole', () => {
    expect(refusalOf(() => SHARE_OF_VOICE.run([5, 3]))).toMatchObject({
      reason: 'part',
      argument: 'brand_mentions',
      found: 5,
      other: 'all_mentions',
      otherFound: 3,
    });
  });

  test('refuses a part of nothing', () => {
    expect(refusalOf(() => SHARE_OF_VOICE.run([5, 0]))).toMatchObject({
      reason: 'divisor',
      argument: 'all_mentions',
    });
  });
});
