import { isMappingComplete, type Mapping, mappingKey } from '../../../src/imports';
import type { ImportOptions } from '../../../src/imports/options';
import { languages, workbookTexts } from '../../../src/locales';
import { readText } from '../support/files';

const reading = (header: readonly string[], mapping: Mapping, more: Partial<ImportOptions> = {}) => ({
  mappings: { [mappingKey(header)]: mapping },
  ...more,
});

test('A header keeps its key in any order and way of writing', () => {
  const key = mappingKey(['Month', 'Mentions J’aime']);
  expect(mappingKey(["mentions j'aime", ' MONTH ', ''])).toBe(key);
  expect(mappingKey(['Month', 'Likes'])).not.toBe(key);
  expect(key).toMatch(/^[a-z0-9]{2,14}$/);
});

test('Mapped columns go where the person chose, several of them summed', () => {
  const header = ['Day', 'Network', 'Likes', 'Replies', 'Spent'];
  const mapping: Mapping = {
    table: 'activity',
    columns: {
      Day: 'date',
      Network: 'channel',
      Likes: 'interactions',
      Replies: 'interactions',
      Spent: 'ad_spend',
    },
    content: 'outsourced',
    each: 'posts',
  };
  const text = `${header.join(';')}\n2026-03-02;Forum;1 000;20;12,50 €\n2026-03-03;Forum;5;;\n`;
  const table = readText(text, reading(header, mapping));
  expect(table.format).toBe('mapped');
  expect(table.tracker).toEqual([
    {
      table: 'activity',
      day: '2026-03-02',
      channel: 'Forum',
      content: 'outsourced',
      metrics: { posts: 2, interactions: 1025, ad_spend: 12.5 },
    },
  ]);
});

test('A mapped column of hours is read as people and time trackers write them', () => {
  const header = ['Jour', 'Réseau', 'Temps'];
  const mapping: Mapping = {
    table: 'activity',
    columns: { Jour: 'date', Réseau: 'channel', Temps: 'hours' },
  };
  const text = `${header.join(';')}\n2026-03-02;Forum;1h45\n2026-03-03;Forum;0:20\n2026-03-04;Forum;0,5\n2026-03-05;Forum;soon\n`;
  const table = readText(text, reading(header, mapping));
  expect(table.totals).toEqual([{ table: 'activity', metric: 'hours', value: 1.75 + 0.3333 + 0.5 }]);
  expect(table.problems).toMatchObject([{ column: 'Temps', found: 'soon', reason: 'notHours' }]);
});

test('A mapping wins over a known format', () => {
  const header = ['Date', 'Clicks', 'Impressions', 'CTR', 'Position'];
  const mapping: Mapping = { table: 'traffic', columns: { Date: 'date', Clicks: 'all_visits' } };
  const table = readText(`${header.join()}\n2026-03-02,7,9,1%,1\n`, reading(header, mapping));
  expect(table.totals).toEqual([{ table: 'traffic', metric: 'all_visits', value: 7 }]);
});

test('Keywords are mapped, their positions weighted', () => {
  const header = ['Word', 'Shown', 'Rank'];
  const mapping: Mapping = {
    table: 'keywords',
    columns: { Word: 'keyword', Shown: 'impressions', Rank: 'position_now' },
  };
  const text = `${header.join('\t')}\ntea\t30\t2,0\ntea\t10\t6,0\n`;
  expect(readText(text, reading(header, mapping)).tracker).toEqual([
    { table: 'keywords', keyword: 'tea', metrics: { impressions: 40, position_now: 3 } },
  ]);
});

describe('a file with months only', () => {
  const header = ['Month', 'Likes'];
  const mapping: Mapping = {
    table: 'activity',
    columns: { Month: 'month', Likes: 'interactions' },
    channel: 'Facebook',
    each: 'posts',
  };
  const text = 'Month;Likes\n12;5\n1;7\n12;8\n13;1\n';

  test('A month without a year waits for the year', () => {
    expect(readText(text, reading(header, mapping))).toMatchObject({
      ambiguities: [{ about: 'year', column: 'Month', example: '12', chosen: null }],
      tracker: [],
    });
  });

  test('counts in the first week that begins in the month', () => {
    const table = readText(text, reading(header, mapping, { year: 2014 }));
    expect(table.period).toEqual({ first: '2014-01-01', last: '2014-12-31' });
    expect(table.tracker).toMatchObject([
      { day: '2014-01-06', metrics: { posts: 1, interactions: 7 } },
      { day: '2014-12-01', metrics: { posts: 2, interactions: 13 } },
    ]);
    expect(table.problems).toMatchObject([{ line: 5, column: 'Month', found: '13', reason: 'noMonth' }]);
  });

  test('counts in its month where the workbook has months', () => {
    const table = readText(text, reading(header, mapping, { year: 2014, cadence: 'monthly' }));
    expect(table.tracker).toMatchObject([{ day: '2014-01-01' }, { day: '2014-12-01' }]);
    expect(table.monthsGoTo).toBeNull();
  });

  test('counts on the first day of the month where visits have a row per day', () => {
    const visits: Mapping = { table: 'traffic', columns: { Month: 'month', Likes: 'all_visits' } };
    const table = readText(text, reading(header, visits, { year: 2014, trafficCadence: 'daily' }));
    expect(table.tracker).toMatchObject([
      { day: '2014-01-01', metrics: { all_visits: 7 } },
      { day: '2014-12-01', metrics: { all_visits: 13 } },
    ]);
    expect(table.monthsGoTo).toBe('firstDay');
  });

  test('counts in weeks where visits have a row per week', () => {
    const visits: Mapping = { table: 'traffic', columns: { Month: 'month', Likes: 'all_visits' } };
    const table = readText(
      text,
      reading(header, visits, { year: 2014, cadence: 'monthly', trafficCadence: 'weekly' }),
    );
    expect(table.tracker).toMatchObject([{ day: '2014-01-06' }, { day: '2014-12-01' }]);
    expect(table.monthsGoTo).toBe('firstWeek');
  });
});

test.each(languages)('a column of content types is read in the words of the workbook: %s', (language) => {
  const header = ['Day', 'Kind', 'Likes'];
  const mapping: Mapping = {
    table: 'activity',
    columns: { Day: 'date', Kind: 'content', Likes: 'interactions' },
    channel: 'X',
  };
  const { original, curated, outsourced } = workbookTexts[language].contents;
  const rows = [original, curated, outsourced, 'other'].map((kind) => `2026-03-02,${kind},1`);
  const table = readText([header.join(), ...rows].join('\n'), reading(header, mapping));
  expect(table.tracker.map((row) => row.table === 'activity' && row.content)).toEqual([
    'original',
    'curated',
    'outsourced',
  ]);
  expect(table.skipped).toEqual({ unknownContent: 1 });
});

test.each<[Mapping, boolean]>([
  [{ table: 'traffic', columns: { Day: 'date', Visits: 'all_visits' } }, true],
  [{ table: 'traffic', columns: { Visits: 'all_visits' } }, false],
  [{ table: 'traffic', columns: { Day: 'date' } }, false],
  [{ table: 'traffic', columns: { Day: 'date' }, each: 'orders' }, true],
  [{ table: 'activity', columns: { Day: 'date', Likes: 'interactions' } }, false],
  [{ table: 'activity', columns: { Day: 'month', Likes: 'interactions' }, channel: 'X' }, true],
  [{ table: 'activity', columns: { Day: 'date', Site: 'channel', Likes: 'interactions' } }, true],
  [{ table: 'keywords', columns: { Word: 'keyword', Shown: 'impressions' } }, true],
  [{ table: 'keywords', columns: { Shown: 'impressions' } }, false],
])('%j is complete: %s', (mapping, expected) => {
  expect(isMappingComplete(mapping)).toBe(expected);
});

test('The line above the titles belongs to the key, unless it changes from file to file', () => {
  const header = ['Date', 'Primary'];
  const key = mappingKey(header);
  expect(mappingKey(header, 'Views')).not.toBe(key);
  expect(mappingKey(header, 'Reach')).not.toBe(mappingKey(header, 'Views'));
  expect(mappingKey(header, 'Reach, 1 Oct 2026')).toBe(mappingKey(header, 'Reach, 1 Sep 2026'));
  expect(mappingKey(header, 'Reach, 1 Oct 2026')).not.toBe(mappingKey(header, 'Views, 1 Oct 2026'));
  expect(mappingKey(header, '1 – 31 oct. 2026')).toBe(key);
  expect(mappingKey(header, 'Account: Soap')).toBe(key);
});

test('A mapping made for one figure isn’t used for a file about another one', () => {
  const header = ['Date', 'Figure'];
  const mapping: Mapping = {
    table: 'activity',
    columns: { Date: 'date', Figure: 'impressions' },
    channel: 'Instagram',
  };
  const file = (figure: string) => `"${figure}"\n${header.join(',')}\n2026-10-01,5\n2026-10-02,6\n`;
  const options = { mappings: { [mappingKey(header, 'Views')]: mapping } };
  expect(readText(file('Views'), options).format).toBe('mapped');
  expect(readText(file('Visits'), options)).toMatchObject({ format: null, heading: 'Visits' });
});

describe.each([
  ['activity', 'revenue', { channel: 'Etsy' }],
  ['traffic', 'sales', {}],
] as const)('Sales of a file that the person mapped, for %s', (table, metric, more) => {
  const header = ['Day', 'Paid'];
  const mapping: Mapping = { table, columns: { Day: 'date', Paid: metric }, ...more };
  const text = `${header.join()}\n2026-03-02,120.00\n`;

  test('wait for whether they hold tax, for the file doesn’t say it', () => {
    const asked = readText(text, reading(header, mapping, { taxRate: 0.2 }));
    expect(asked.ambiguities).toEqual([{ about: 'taxRate', column: 'Paid', isUnsure: true, chosen: null }]);
    expect(asked.tracker).toEqual([]);
  });

  test.each([
    [0, 120],
    [0.2, 100],
  ])('are taken at the rate that is answered: %d', (answeredTaxRate, net) => {
    const { tracker, amounts } = readText(text, reading(header, mapping, { answeredTaxRate }));
    expect(tracker.map(({ metrics }) => metrics)).toEqual([{ [metric]: net }]);
    expect(amounts).toMatchObject({ metric, written: 120, net, tax: 'rate', shipping: 'unknown' });
  });
});

test('Costs of a mapped file are taken as they are', () => {
  const header = ['Day', 'Spent'];
  const mapping: Mapping = { table: 'activity', columns: { Day: 'date', Spent: 'ad_spend' }, channel: 'X' };
  const { ambiguities, amounts } = readText(
    `${header.join()}\n2026-03-02,120.00\n`,
    reading(header, mapping),
  );
  expect([ambiguities, amounts]).toEqual([[], null]);
});

test('Journeys need a path alone: days may be blank, and each row may be a sale', () => {
  const header = ['Way', 'Bought in', 'First seen', 'Paid'];
  const mapping: Mapping = {
    table: 'journeys',
    columns: { Way: 'path', 'Bought in': 'date', 'First seen': 'first_touch', Paid: 'revenue' },
    each: 'conversions',
  };
  const text = `${header.join(',')}\nA > B,2026-03-20,2026-02-11,40\nA>b,2026-03-20,2026-02-11,2\nB,,,7\n,2026-03-21,,9\n`;
  const table = readText(text, reading(header, mapping, { answeredTaxRate: 0 }));
  expect(table.tracker).toEqual([
    { table: 'journeys', day: '', firstTouch: '', path: 'B', metrics: { conversions: 1, revenue: 7 } },
    {
      table: 'journeys',
      day: '2026-03-20',
      firstTouch: '2026-02-11',
      path: 'A > B',
      metrics: { conversions: 2, revenue: 42 },
    },
  ]);
  expect(table.problems).toEqual([]);
});
