import { ATTRIBUTION } from '../../../src/functions/attribution/ATTRIBUTION';
import { column, refusalOf } from '../../support/cells';

const PATHS = column('Instagram > Email', 'email>Direct', ' Direct ', '');
const COUNTS = column(4, 2, 1, '');

describe('ATTRIBUTION', () => {
  test('shares evenly unless told otherwise, the channel with most first', () => {
    expect(ATTRIBUTION.run([PATHS, COUNTS])).toEqual([
      ['Email', 3],
      ['Instagram', 2],
      ['Direct', 2],
    ]);
  });

  test('writes a channel as it stood first, whatever its capitals, and passes over empty touches', () => {
    expect(ATTRIBUTION.run([column('a > > A >', 'B'), column(1, 3), '', 'first'])).toEqual([
      ['B', 3],
      ['a', 1],
    ]);
  });

  test.each([
    ['→', 'Instagram → Email'],
    [' - ', 'Instagram - Email'],
    [',', 'Instagram, Email'],
    [' ', 'Instagram Email'],
  ])('takes %p as separator', (separator, path) => {
    expect(ATTRIBUTION.run([path, 5, '', 'last', separator])).toEqual([
      ['Email', 5],
      ['Instagram', 0],
    ]);
  });

  test('journeys without conversion tell on Markov and Shapley alone', () => {
    const nulls = column(0, 40, 3, '');
    for (const model of ['first', 'last', 'last_non_direct', 'linear', 'position', 'time_decay']) {
      expect(ATTRIBUTION.run([PATHS, COUNTS, nulls, model])).toEqual(
        ATTRIBUTION.run([PATHS, COUNTS, '', model]),
      );
    }
    for (const model of ['markov', 'shapley']) {
      expect(ATTRIBUTION.run([PATHS, COUNTS, nulls, model])).not.toEqual(
        ATTRIBUTION.run([PATHS, COUNTS, '', model]),
      );
    }
  });

  test('rows where nothing happened don’t count, and a table of such rows is blank', () => {
    expect(ATTRIBUTION.run([column('A', 'B'), column(2, 0)])).toEqual([['A', 2]]);
    expect(ATTRIBUTION.run([column('A', ''), column('', '')])).toBe('');
    expect(ATTRIBUTION.run([column('', ''), column('', '')])).toBe('');
  });

  test('says what is wrong', () => {
    expect(refusalOf(() => ATTRIBUTION.run([PATHS, column(1, 2)]))).toMatchObject({
      reason: 'shapes',
      argument: 'paths',
      other: 'conversions',
    });
    expect(refusalOf(() => ATTRIBUTION.run([PATHS, COUNTS, column(1, 2)]))).toMatchObject({ other: 'nulls' });
    expect(refusalOf(() => ATTRIBUTION.run([column('A', ' > '), column(1, 3)]))).toMatchObject({
      reason: 'blank',
      argument: 'paths',
      row: 2,
    });
    expect(refusalOf(() => ATTRIBUTION.run([PATHS, COUNTS, '', 'best']))).toMatchObject({
      reason: 'choice',
      found: 'best',
      other: expect.stringContaining('first, last, last_non_direct, linear'),
    });
  });
});
