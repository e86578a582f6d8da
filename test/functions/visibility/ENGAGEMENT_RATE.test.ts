import { ENGAGEMENT_RATE } from '../../../src/functions/visibility/ENGAGEMENT_RATE';
import { refusalOf } from '../../support/cells';

describe('ENGAGEMENT_RATE', () => {
  test('divides interactions by the audience', () => {
    expect(ENGAGEMENT_RATE.run([120, 4000])).toBe(0.03);
  });

  test('may pass 1: one person can interact twice', () => {
    expect(ENGAGEMENT_RATE.run([30, 20])).toBe(1.5);
  });

  test('refuses interactions without an audience', () => {
    expect(refusalOf(() => ENGAGEMENT_RATE.run([5, 0]))).toMatchObject({
      reason: 'divisor',
      argument: 'audience',
    });
  });
});
