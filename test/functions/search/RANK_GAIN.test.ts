import { RANK_GAIN } from '../../../src/functions/search/RANK_GAIN';
import { column, refusalOf } from '../../support/cells';

describe('RANK_GAIN', () => {
  test('is positive when the place is better', () => {
    expect(RANK_GAIN.run([14, 6])).toBe(8);
    expect(RANK_GAIN.run([3, 5])).toBe(-2);
  });

  test('is blank where one position is unknown', () => {
    expect(RANK_GAIN.run([column(14, '', 9), column(6, 5, '')])).toEqual([[8], [''], ['']]);
  });

  test('refuses position 0', () => {
    expect(refusalOf(() => RANK_GAIN.run([0, 5]))).toMatchObject({
      reason: 'position',
      argument: 'before',
      found: 0,
    });
  });
});
