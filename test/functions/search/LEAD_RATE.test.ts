import { LEAD_RATE } from '../../../src/functions/search/LEAD_RATE';
import { refusalOf } from '../../support/cells';

describe('LEAD_RATE', () => {
  test('is the share of leads in visits', () => {
    expect(LEAD_RATE.run([15, 600])).toBe(0.025);
    expect(LEAD_RATE.run([0, 600])).toBe(0);
    expect(LEAD_RATE.run([600, 600])).toBe(1);
  });

  test('is blank for 0 of 0', () => {
    expect(LEAD_RATE.run([0, 0])).toBe('');
  });

  test('refuses a part above its whole', () => {
    expect(refusalOf(() => LEAD_RATE.run([5, 3]))).toMatchObject({
      reason: 'part',
      argument: 'leads',
      found: 5,
      other: 'visits',
      otherFound: 3,
    });
  });

  test('refuses a part of nothing', () => {
    expect(refusalOf(() => LEAD_RATE.run([5, 0]))).toMatchObject({ reason: 'divisor', argument: 'visits' });
  });
});
