import { QUALIFIED_RATE } from '../../../src/functions/search/QUALIFIED_RATE';
import { refusalOf } from '../../support/cells';

describe('QUALIFIED_RATE', () => {
  test('is the share of qualified_leads in leads', () => {
    expect(QUALIFIED_RATE.run([15, 600])).toBe(0.025);
    expect(QUALIFIED_RATE.run([0, 600])).toBe(0);
    expect(QUALIFIED_RATE.run([600, 600])).toBe(1);
  });

  test('is blank for 0 of 0', () => {
    expect(QUALIFIED_RATE.run([0, 0])).toBe('');
  });

  test('refuses a part above its whole', () => {
    expect(refusalOf(() => QUALIFIED_RATE.run([5, 3]))).toMatchObject({
      reason: 'part',
      argument: 'qualified_leads',
      found: 5,
      other: 'leads',
      otherFound: 3,
    });
  });

  test('refuses a part of nothing', () => {
    expect(refusalOf(() => QUALIFIED_RATE.run([5, 0]))).toMatchObject({
      reason: 'divisor',
      argument: 'leads',
    });
  });
});
