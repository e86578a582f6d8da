import { ROI } from '../../../src/functions/returns/ROI';
import { column, refusalOf } from '../../support/cells';

describe('ROI', () => {
  test('relates what came back to what it cost', () => {
    expect(ROI.run([1500, 1000])).toBe(0.5);
    expect(ROI.run([0, 1000])).toBe(-1);
  });

  test('counts only the margin of the gain', () => {
    expect(ROI.run([3000, 1000, 0.4])).toBeCloseTo(0.2, 12);
  });

  test('takes a loss', () => {
    expect(ROI.run([-200, 100])).toBe(-3);
  });

  test('takes whole columns and leaves blank rows blank', () => {
    expect(ROI.run([column(1500, '', 300, ''), column(1000, '', 200, '')])).toEqual([[0.5], [''], [0.5]]);
  });

  test('counts a blank margin as 1', () => {
    expect(ROI.run([column(1500, 1500), column(1000, 1000), column('', 0.8)])).toEqual([
      [0.5],
      [expect.closeTo(0.2, 12)],
    ]);
  });

  test('has nothing to say when nothing was spent or gained', () => {
    expect(ROI.run([0, 0])).toBe('');
    expect(ROI.run(['', ''])).toBe('');
  });

  test('refuses a gain that cost nothing', () => {
    expect(refusalOf(() => ROI.run([500, 0]))).toMatchObject({
      reason: 'divisor',
      argument: 'cost',
      found: 0,
    });
  });

  test('refuses a margin typed as a whole number', () => {
    expect(refusalOf(() => ROI.run([1500, 1000, 30]))).toMatchObject({
      reason: 'share',
      argument: 'margin',
      found: 30,
    });
  });

  test('refuses a negative cost and an amount with its unit', () => {
    expect(refusalOf(() => ROI.run([1, -5]))).toMatchObject({ reason: 'negative', argument: 'cost' });
    expect(refusalOf(() => ROI.run(['12 €', 5]))).toMatchObject({
      reason: 'text',
      argument: 'gain',
      found: '12 €',
    });
  });
});
