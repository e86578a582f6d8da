import { AMPLIFICATION_RATE } from '../../../src/functions/visibility/AMPLIFICATION_RATE';
import { column, refusalOf } from '../../support/cells';

describe('AMPLIFICATION_RATE', () => {
  test('counts shares per post', () => {
    expect(AMPLIFICATION_RATE.run([60, 12])).toBe(5);
  });

  test('takes one number of posts for a column', () => {
    expect(AMPLIFICATION_RATE.run([column(4, 8, ''), 4])).toEqual([[1], [2]]);
  });

  test('refuses shares of no post', () => {
    expect(refusalOf(() => AMPLIFICATION_RATE.run([3, 0]))).toMatchObject({
      reason: 'divisor',
      argument: 'posts',
    });
  });
});
