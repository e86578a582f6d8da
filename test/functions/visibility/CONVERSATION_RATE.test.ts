import { CONVERSATION_RATE } from '../../../src/functions/visibility/CONVERSATION_RATE';
import { column, refusalOf } from '../../support/cells';

describe('CONVERSATION_RATE', () => {
  test('counts comments per post', () => {
    expect(CONVERSATION_RATE.run([60, 12])).toBe(5);
  });

  test('takes one number of posts for a column', () => {
    expect(CONVERSATION_RATE.run([column(4, 8, ''), 4])).toEqual([[1], [2]]);
  });

  test('refuses comments of no post', () => {
    expect(refusalOf(() => CONVERSATION_RATE.run([3, 0]))).toMatchObject({
      reason: 'divisor',
      argument: 'posts',
    });
  });
});
