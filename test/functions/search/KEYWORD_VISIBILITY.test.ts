import { KEYWORD_VISIBILITY } from '../../../src/functions/search/KEYWORD_VISIBILITY';
import { column } from '../../support/cells';

describe('KEYWORD_VISIBILITY', () => {
  test('relates expected clicks to those of first places', () => {
    expect(KEYWORD_VISIBILITY.run([column(1, 3), column(100, 300)])).toBeCloseTo(
      (100 * 0.285 + 300 * 0.11) / (400 * 0.285),
      12,
    );
  });

  test('counts the searches of keywords that are not found', () => {
    expect(KEYWORD_VISIBILITY.run([column(1, ''), column(100, 100)])).toBeCloseTo(0.5, 12);
  });

  test('is 1 when all come first and 0 when none is in sight', () => {
    expect(KEYWORD_VISIBILITY.run([column(1, 1), column(10, 20)])).toBe(1);
    expect(KEYWORD_VISIBILITY.run([column(30, 11), column(10, 20)])).toBe(0);
  });

  test('is blank without searches', () => {
    expect(KEYWORD_VISIBILITY.run([column(1), column(0)])).toBe('');
  });

  test('takes the curve of the user', () => {
    expect(KEYWORD_VISIBILITY.run([column(2), column(10), column(0.5, 0.1)])).toBeCloseTo(0.2, 12);
  });
});
