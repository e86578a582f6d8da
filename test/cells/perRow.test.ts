import { count, share } from '../../src/cells/argument';
import { perRow } from '../../src/cells/perRow';
import { number } from '../../src/cells/result';
import { column, refusalOf } from '../support/cells';

const text = { en: 'a number', fr: 'un nombre' };

/** part / whole × scale */
const SCALED = perRow({
  name: 'SCALED',
  goal: 'returns',
  summary: text,
  formula: text,
  args: {
    part: count(text),
    whole: count(text),
    scale: share({ ...text, default: 1, setting: true }),
  },
  returns: number,
  dividedBy: ['whole'],
  example: { args: [1, 2], result: 0.5 },
  source: 'https://example.org',
  compute: ({ part, whole, scale }) => (part / whole) * scale,
});

describe('perRow', () => {
  test('repeats a single value, and a range of one cell, for every row', () => {
    expect(SCALED.run([column(1, 2), 4])).toEqual([[0.25], [0.5]]);
    expect(SCALED.run([column(1, 2), [[4]]])).toEqual([[0.25], [0.5]]);
    expect(SCALED.run([[[1]], [[4]]])).toBe(0.25);
  });

  test('keeps the shape of a block', () => {
    const parts = [
      [1, 2],
      [3, ''],
    ];
    expect(SCALED.run([parts, 4])).toEqual([
      [0.25, 0.5],
      [0.75, ''],
    ]);
  });

  test('gives no rows for the blank end of an open range, and a blank for nothing at all', () => {
    const open = column(1, '', 3, ...Array(997).fill(''));
    expect(SCALED.run([open, open])).toEqual([[1], [''], [1]]);
    expect(SCALED.run([column('', '', ''), column('', '', '')])).toBe('');
    expect(SCALED.run(['', ''])).toBe('');
  });

  test('does not let a filled column of settings stretch the result', () => {
    expect(SCALED.run([column(1, '', ''), column(2, '', ''), column(0.5, 0.5, 0.5)])).toEqual([[0.25]]);
  });

  test('names both shapes when they differ', () => {
    expect(refusalOf(() => SCALED.run([column(1, 2, 3), column(1, 2)]))).toEqual({
      reason: 'shapes',
      argument: 'part',
      found: { rows: 3, columns: 1 },
      other: 'whole',
      otherFound: { rows: 2, columns: 1 },
    });
  });

  test('marks the rows that can not be used and keeps the others', () => {
    const parts = column(1, 'n/a', -1, true, new Date(), '#N/A', { error: 'REF' }, 2);
    expect(SCALED.run([parts, 2])).toEqual([[0.5], ...column(...Array(6).fill(Number.NaN)), [1]]);
  });

  test('throws when every row fails the same way, and names the first', () => {
    expect(refusalOf(() => SCALED.run([column('', '3 €', '4 €'), 2]))).toEqual({
      reason: 'text',
      argument: 'part',
      found: '3 €',
      row: 2,
    });
    expect(SCALED.run([column('3 €', -4), 2])).toEqual(column(Number.NaN, Number.NaN));
  });

  test('throws for a repeated value that can not be used', () => {
    expect(refusalOf(() => SCALED.run([column(1, 2), 4, 30]))).toMatchObject({ reason: 'share', found: 30 });
  });

  test('blames the largest number for a result that no cell can hold', () => {
    expect(refusalOf(() => SCALED.run([1e300, 1e-300]))).toEqual({
      reason: 'size',
      argument: 'part',
      found: 1e300,
    });
  });

  test('distinguishes errors, dates and booleans from numbers and text', () => {
    const reasonFor = (cell: unknown) => refusalOf(() => SCALED.run([cell, 2])).reason;
    expect(reasonFor('#DIV/0!')).toBe('error');
    expect(reasonFor(Number.NaN)).toBe('error');
    expect(reasonFor({})).toBe('error');
    expect(reasonFor(new Date())).toBe('date');
    expect(reasonFor(false)).toBe('boolean');
    expect(reasonFor(' ')).toBe('text');
    expect(reasonFor('#1 hit')).toBe('text');
  });
});
