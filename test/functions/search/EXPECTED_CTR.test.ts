import { EXPECTED_CTR } from '../../../src/functions/search/EXPECTED_CTR';
import { column, refusalOf } from '../../support/cells';

describe('EXPECTED_CTR', () => {
  test('reads the Sistrix curve of 2020', () => {
    const shares = [0.285, 0.157, 0.11, 0.08, 0.072, 0.051, 0.04, 0.032, 0.028, 0.025];
    expect(EXPECTED_CTR.run([column(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)])).toEqual(column(...shares));
  });

  test('interpolates between positions and is 0 beyond the tenth', () => {
    expect(EXPECTED_CTR.run([2.5])).toBeCloseTo(0.1335, 12);
    expect(EXPECTED_CTR.run([10.5])).toBe(0);
    expect(EXPECTED_CTR.run([42.91])).toBe(0);
  });

  test('takes the curve of the user, down or across', () => {
    expect(EXPECTED_CTR.run([column(1, 3), column(0.4, 0.2, '', '')])).toEqual([[0.4], [0]]);
    expect(EXPECTED_CTR.run([1.5, [[0.4, 0.2]]])).toBeCloseTo(0.3, 12);
  });

  test('refuses a curve of whole percents and one that is a block', () => {
    expect(refusalOf(() => EXPECTED_CTR.run([1, column(40, 20)]))).toMatchObject({
      reason: 'share',
      argument: 'curve',
      found: 40,
    });
    expect(
      refusalOf(() =>
        EXPECTED_CTR.run([
          1,
          [
            [0.4, 0.2],
            [0.1, 0.1],
          ],
        ]),
      ),
    ).toMatchObject({ reason: 'line', argument: 'curve' });
  });
});
