import { NEW_VISITOR_RATE } from '../../../src/functions/visibility/NEW_VISITOR_RATE';
import { refusalOf } from '../../support/cells';

describe('NEW_VISITOR_RATE', () => {
  test('is the share of new_visitors in visitors', () => {
    expect(NEW_VISITOR_RATE.run([15, 600])).toBe(0.025);
    expect(NEW_VISITOR_RATE.run([0, 600])).toBe(0);
    expect(NEW_VISITOR_RATE.run([600, 600])).toBe(1);
  });

  test('is blank for 0 of 0', () => {
    expect(NEW_VISITOR_RATE.run([0, 0])).toBe('');
  });

  test('refuses a part above its whole', () => {
    expect(refusalOf(() => NEW_VISITOR_RATE.run([5, 3]))).toMatchObject({
      reason: 'part',
      argument: 'new_visitors',
      found: 5,
      other: 'visitors',
      otherFound: 3,
    });
  });

  test('refuses a part of nothing', () => {
    expect(refusalOf(() => NEW_VISITOR_RATE.run([5, 0]))).toMatchObject({
      reason: 'divisor',
      argument: 'visitors',
    });
  });
});
