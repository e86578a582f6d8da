import { TRAFFIC_LIFT } from '../../../src/functions/visibility/TRAFFIC_LIFT';
import { refusalOf } from '../../support/cells';

describe('TRAFFIC_LIFT', () => {
  test('compares after with before', () => {
    expect(TRAFFIC_LIFT.run([400, 500])).toBe(0.25);
    expect(TRAFFIC_LIFT.run([400, 1600])).toBe(3);
    expect(TRAFFIC_LIFT.run([400, 0])).toBe(-1);
  });

  test('refuses to compare with nothing', () => {
    expect(refusalOf(() => TRAFFIC_LIFT.run([0, 500]))).toMatchObject({
      reason: 'divisor',
      argument: 'before',
    });
  });

  test('is blank when there was no traffic at all', () => {
    expect(TRAFFIC_LIFT.run([0, 0])).toBe('');
  });
});
