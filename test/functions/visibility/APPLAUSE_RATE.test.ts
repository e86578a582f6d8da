import { APPLAUSE_RATE } from '../../../src/functions/visibility/APPLAUSE_RATE';
import { column, refusalOf } from '../../support/cells';

describe('APPLAUSE_RATE', () => {
  test('counts likes per post', () => {
    expect(APPLAUSE_RATE.run([60, 12])).toBe(5);
  });

  test('takes one number of posts for a column', () => {
    expect(APPLAUSE_RATE.run([column(4, 8, ''), 4])).toEqual([[1], [2]]);
  });

  test('refuses likes of no post', () => {
    expect(refusalOf(() => APPLAUSE_RATE.run([3, 0]))).toMatchObject({
      reason: 'divisor',
      argument: 'posts',
    });
  });
});
