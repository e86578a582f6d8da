import { confidence, count, shares } from '../../src/cells/argument';
import { overTable } from '../../src/cells/overTable';
import { headed, number } from '../../src/cells/result';
import { column, refusalOf } from '../support/cells';

const text = { en: 'a number', fr: 'un nombre' };

/** The running total of a series, raised by the confidence and by the sum of a curve. */
const RUNNING = overTable({
  name: 'RUNNING',
  goal: 'attribution',
  summary: text,
  formula: text,
  args: { values: count(text), curve: shares({ ...text, default: [0] }), sure: confidence(text) },
  returns: [headed(number, text), headed(number, text)],
  example: { args: [[1, 2]], result: [[1], [3]] },
  source: 'https://example.org',
  compute: ({ values, curve, sure }) => {
    const more = sure + curve.reduce((a, b) => a + b, 0);
    return values.map((value, i) => [value, values.slice(0, i + 1).reduce((a, b) => a + b, 0) + more]);
  },
});

describe('overTable', () => {
  test('gives the rows of its table', () => {
    expect(RUNNING.run([column(1, 2), '', 0.5])).toEqual([
      [1, 1.5],
      [2, 3.5],
    ]);
  });

  test('reads a row as well as a column, and a list argument whole', () => {
    expect(RUNNING.run([[[1, 2]], column(0.25, 0.25, ''), 0.5])).toEqual([
      [1, 2],
      [2, 4],
    ]);
  });

  test('is blank without any data', () => {
    expect(RUNNING.run([column('', '')])).toBe('');
  });

  test('refuses a block, a wrong setting and a wrong cell, naming its row', () => {
    const block = [
      [1, 2],
      [3, 4],
    ];
    expect(refusalOf(() => RUNNING.run([block]))).toMatchObject({ reason: 'line', argument: 'values' });
    expect(refusalOf(() => RUNNING.run([column(1), '', 2]))).toMatchObject({ reason: 'confidence' });
    expect(refusalOf(() => RUNNING.run([column(1, 'x')]))).toMatchObject({ reason: 'text', row: 2 });
  });
});
