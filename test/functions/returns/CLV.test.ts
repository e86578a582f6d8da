import { CLV } from '../../../src/functions/returns/CLV';
import { column, refusalOf } from '../../support/cells';

describe('CLV', () => {
  test('values the margins to come', () => {
    expect(CLV.run([100, 0.8, 0.1])).toBeCloseTo(800 / 3, 12);
    expect(CLV.run([100, 0.5])).toBe(100);
  });

  test('is nothing when nobody stays', () => {
    expect(CLV.run([100, 0])).toBe(0);
  });

  test('refuses customers who never leave, unless their margin is discounted', () => {
    expect(refusalOf(() => CLV.run([100, 1]))).toMatchObject({
      reason: 'endless',
      argument: 'retention',
      found: 1,
    });
    expect(CLV.run([100, 1, 0.1])).toBeCloseTo(1000, 9);
  });

  test('leaves rows without a margin blank', () => {
    expect(CLV.run([column(100, '', 10), 0.5])).toEqual([[100], [''], [10]]);
  });
});
