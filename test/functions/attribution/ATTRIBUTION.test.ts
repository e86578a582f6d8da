import { translatePhrases } from '../../../src/cells/describePhrase';
import { ATTRIBUTION } from '../../../src/functions/attribution/ATTRIBUTION';
import { ATTRIBUTION_MODELS } from '../../../src/functions/attribution/ATTRIBUTION_MODELS';
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

describe('ATTRIBUTION finds what separates the channels', () => {
  const channelsOf = (paths: readonly string[]) =>
    (ATTRIBUTION.run([column(...paths), column(...paths.map(() => 3))]) as unknown[][])
      .map(([name]) => name)
      .sort();

  test.each([
    '>',
    ' > ',
    '->',
    ' -> ',
    ' --> ',
    ' => ',
    ' → ',
    '→',
    ' » ',
    ' › ',
    ' ; ',
    ';',
    ' | ',
    '|',
    ' / ',
    '/',
    ' &gt; ',
    ' >> ',
    ' ~> ',
    ' ➡️ ',
    ' :: ',
    ' • ',
    ', ',
    '\n',
  ])('%j', (mark) => {
    const paths = [['Instagram', 'E-mail', 'Direct'], ['E-mail', 'Direct'], ['Direct']].map((touches) =>
      touches.join(mark),
    );
    expect(channelsOf(paths)).toEqual(['Direct', 'E-mail', 'Instagram']);
  });

  test('in a column that mixes arrows', () => {
    expect(channelsOf(['A > B', 'B → C', 'C -> A', 'D » A'])).toEqual(['A', 'B', 'C', 'D']);
  });

  test('by what most paths have', () => {
    expect(channelsOf(['A; B', 'B; C', 'Sale > 50'])).toEqual(['A', 'B', 'C', 'Sale > 50']);
  });

  test.each([
    [
      ['google / cpc > facebook / social', 'google / organic'],
      ['facebook / social', 'google / cpc', 'google / organic'],
    ],
    [
      ['google / organic', '(direct) / (none)', 'news / email'],
      ['(direct) / (none)', 'google / organic', 'news / email'],
    ],
    [
      ['Email/SMS', 'Facebook', 'Email/SMS'],
      ['Email/SMS', 'Facebook'],
    ],
    [
      ['shop.example/blog', 'Email'],
      ['Email', 'shop.example/blog'],
    ],
    [
      ['https://shop.example/a', 'Email'],
      ['Email', 'https://shop.example/a'],
    ],
    [
      ['Display/Video; Email', 'Email'],
      ['Display/Video', 'Email'],
    ],
  ])('and leaves a slash within a name: %j', (paths, names) => {
    expect(channelsOf(paths)).toEqual(names);
  });

  test('and a given one that is in no path is refused, with a path as it is', () => {
    const refused = (path: string, separator: string) =>
      refusalOf(() => ATTRIBUTION.run([column(path, 'Email'), column(1, 2), '', '', separator]));
    for (const [path, separator] of [
      ['A > B', ';'],
      ['A | B', '>'],
      ['A → B', '->'],
      ['A; B', '/'],
      ['A, B', '|'],
    ] as const) {
      expect(refused(path, separator)).toMatchObject({ reason: 'separator', found: separator, other: path });
    }
    expect(ATTRIBUTION.run([column('A -> B'), column(1), '', 'first', '>'])).toEqual([
      ['A', 1],
      ['B', 0],
    ]);
  });
});

describe('A negative credit of Shapley is explained in its row', () => {
  // With B, fewer journeys convert than without it.
  const journeys = [column('A', 'A > B', 'B'), column(50, 2, 0), column(50, 98, 100)];

  test('in a third column, which other tables don’t have', () => {
    expect(ATTRIBUTION.run([...journeys, 'shapley'])).toEqual([
      ['A', expect.any(Number), ''],
      ['B', expect.any(Number), { note: 'negativeCredit' }],
    ]);
    expect((ATTRIBUTION.run([...journeys, 'markov']) as unknown[][]).map((row) => row.length)).toEqual([
      2, 2,
    ]);
  });

  test('in the last column of all models', () => {
    const [first = [], second = []] = ATTRIBUTION_MODELS.run(journeys) as unknown[][];
    expect([first.length, second.length]).toEqual([11, 11]);
    expect(first[10]).toBe('');
    expect(second[8]).toBeLessThan(0);
    expect(translatePhrases(second[10], () => 'en')).toMatch(
      /^a negative Shapley credit: paths with this channel/,
    );
    expect(translatePhrases(second[10], () => 'fr')).toMatch(/^crédit Shapley négatif/);
  });
});
