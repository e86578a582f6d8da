import { SATURATION } from '../../../src/functions/attribution/SATURATION';
import { column, refusalOf } from '../../support/cells';

describe('SATURATION', () => {
  test('is half at the half point, whatever the shape', () => {
    for (const shape of [0.5, 1, 3]) expect(SATURATION.run([200, 200, shape])).toBeCloseTo(0.5, 12);
  });

  test('begins at nothing and never gets beyond all', () => {
    const [none, some, most] = [SATURATION.run([column(0, 100, 1e300), 200, 2])].flat(2);
    expect(none).toBe(0);
    expect(some).toBeCloseTo(100 ** 2 / (100 ** 2 + 200 ** 2), 12);
    expect(most).toBe(1);
  });

  test('needs a half point', () => {
    expect(refusalOf(() => SATURATION.run([100, 0]))).toMatchObject({
      reason: 'divisor',
      argument: 'half_point',
    });
    expect(SATURATION.run(['', 200])).toBe('');
  });
});
