import { SAMPLE_SIZE } from '../../../src/functions/evidence/SAMPLE_SIZE';
import { column, refusalOf } from '../../support/cells';

describe('SAMPLE_SIZE', () => {
  test('reproduces R’s power.prop.test, rounded up', () => {
    expect(SAMPLE_SIZE.run([0.02, 0.25])).toBe(13809);
    expect(SAMPLE_SIZE.run([0.02, 0.25, 0.8, 0.95])).toBe(13809);
  });

  test('needs more to be surer, and to see less', () => {
    const [usual, powerful, sure, small] = (
      SAMPLE_SIZE.run([
        column(0.02, 0.02, 0.02, 0.02),
        column(0.25, 0.25, 0.25, 0.1),
        column('', 0.9, '', ''),
        column('', '', 0.99, ''),
      ]) as number[][]
    ).flat();
    expect(usual).toBe(13809);
    for (const more of [powerful, sure, small]) expect(more).toBeGreaterThan(13809);
  });

  test('is the same for a loss seen from its own rate', () => {
    expect(SAMPLE_SIZE.run([0.025, -0.2])).toBe(13809);
  });

  test('is blank without a rate or a change', () => {
    expect(SAMPLE_SIZE.run(['', 0.25])).toBe('');
    expect(SAMPLE_SIZE.run([0.02, ''])).toBe('');
  });

  test('refuses no change, a rate over 100 %, more than all lost, and a power in whole numbers', () => {
    expect(refusalOf(() => SAMPLE_SIZE.run([0.02, 0]))).toMatchObject({
      reason: 'noChange',
      argument: 'lift',
    });
    expect(refusalOf(() => SAMPLE_SIZE.run([0.6, 1]))).toMatchObject({
      reason: 'beyondAll',
      otherFound: 0.6,
    });
    expect(refusalOf(() => SAMPLE_SIZE.run([0.02, -1.5]))).toMatchObject({ reason: 'change', found: -1.5 });
    expect(refusalOf(() => SAMPLE_SIZE.run([0.02, 0.25, 80]))).toMatchObject({
      argument: 'power',
      found: 80,
    });
  });
});
