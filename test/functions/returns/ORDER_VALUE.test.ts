import { ORDER_VALUE } from '../../../src/functions/returns/ORDER_VALUE';
import { refusalOf } from '../../support/cells';

describe('ORDER_VALUE', () => {
  test('divides revenue by orders', () => {
    expect(ORDER_VALUE.run([1200, 30])).toBe(40);
  });

  test('is blank without orders and revenue', () => {
    expect(ORDER_VALUE.run(['', 0])).toBe('');
  });

  test('refuses revenue without orders', () => {
    expect(refusalOf(() => ORDER_VALUE.run([1200, 0]))).toMatchObject({
      reason: 'divisor',
      argument: 'orders',
    });
  });
});
