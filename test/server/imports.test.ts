import type { IsoDay } from '../../src/calendar/isoDay';
import { dayFromSerial, serialFromDay } from '../../src/calendar/serial';
import { previewFile } from '../../src/imports';
import type { ImportRequest } from '../../src/imports/request';
import {
  getImportState,
  previewImport,
  rememberChoice,
  rememberMapping,
  runImport,
  undoImport,
} from '../../src/server/imports';
import {
  buildWorkbookStage,
  fillWorkbookExample,
  getExampleAnswers,
  getSetupState,
} from '../../src/server/setup';
import { Book, open } from '../support/memorySpreadsheet';

/** What the sidebar gets is plain data. */
const sent = <Value>(value: Value): Value => {
  expect(JSON.parse(JSON.stringify(value))).toEqual(value);
  return value;
};

function opened(): Book {
  const book = new Book();
  open(book);
  Object.assign(globalThis, {
    Session: { getActiveUserLocale: () => 'fr' },
    PropertiesService: { getUserProperties: () => ({ getProperty: () => null }) },
  });
  return book;
}

function built(language: 'en' | 'fr'): Book {
  const book = opened();
  for (const stage of getSetupState().stages.keys()) {
    buildWorkbookStage(getExampleAnswers(language), stage);
  }
  return book;
}

const request = {
  file: 'publications.csv',
  format: 'instagram',
  rows: [
    { table: 'activity', day: '2026-03-02', channel: 'Instagram', content: 'curated', metrics: { posts: 3 } },
  ],
  onConflict: 'keep',
} as const;

test('a file without a workbook is reported as such, in the language of the user', () => {
  opened();
  expect(sent(getImportState())).toEqual({
    status: 'none',
    example: false,
    language: 'fr',
    cadence: null,
    trafficCadence: null,
    weekStart: null,
    currency: null,
    taxRate: null,
    channels: [],
    canAddChannels: true,
    keywords: [],
    tables: [],
    mappings: {},
    choices: {},
    imports: [],
  });
});

test('the state lists what the workbook takes', () => {
  const book = built('en');
  const start = book.named('SROI_EFFORT_START');
  if (start) start.sheet.write(start.bounds.row, start.bounds.column, 'content', new Date(2026, 0, 5));
  expect(sent(getImportState())).toMatchObject({
    status: 'complete',
    example: false,
    language: 'en',
    cadence: 'weekly',
    trafficCadence: 'weekly',
    weekStart: '2026-01-05',
    currency: 'EUR',
    channels: ['Instagram', 'Facebook', 'Pinterest'],
    tables: ['activity', 'traffic', 'keywords', 'journeys'],
    keywords: [],
  });
  book.type('Traffic', 2, 1, [46080, 100]);
  expect(getImportState().weekStart).toBe('2026-02-27');
  book.type('Activity', 2, 1, [46082, 'Instagram']);
  expect(getImportState().weekStart).toBe('2026-03-01');
  for (const day of [1, 2]) book.type('Traffic', 2 + day, 1, [46080 + day, 100]);
  expect(getImportState().trafficCadence).toBe('daily');
  book.type('Keywords', 2, 1, ['honey soap']);
  fillWorkbookExample('en');
  expect(getImportState()).toMatchObject({ example: true, keywords: ['honey soap'] });
});

test('an import is previewed, then listed, then undone', () => {
  const book = built('fr');
  const cell = () => book.sheetNamed('Activité').content(2, 3);
  expect(sent(previewImport([request]))).toMatchObject([{ added: 1, refusal: null }]);
  expect([cell(), getImportState().imports]).toEqual(['', []]);
  expect(sent(runImport([request]))).toMatchObject({ progress: 'done', files: [{ added: 1 }] });
  expect(cell()).toBe('Relayé (curation)');
  const [found] = sent(getImportState()).imports;
  const { rows, ...named } = { ...found };
  expect(named).toMatchObject({
    file: 'publications.csv',
    format: 'instagram',
    first: '2026-03-02',
    last: '2026-03-02',
  });
  expect(rows).toBe(1);
  expect(sent(undoImport(found?.id ?? ''))).toMatchObject({ progress: 'done', removedRows: 1 });
  expect([cell(), getImportState().imports]).toEqual(['', []]);
});

test('what was answered once is remembered in the workbook', () => {
  const book = built('en');
  expect(rememberMapping('a;b', '{"table":"traffic"}')).toBe('done');
  expect(rememberChoice('dates', 'dayFirst')).toBe('done');
  expect(rememberChoice('dates', 'monthFirst')).toBe('done');
  expect(getImportState()).toMatchObject({
    mappings: { 'a;b': '{"table":"traffic"}' },
    choices: { dates: 'monthFirst' },
  });
  book.isLocked = true;
  expect(rememberChoice('dates', 'dayFirst')).toBe('busy');
});

describe('clicks by day, exported month by month', () => {
  /** Clicks of a day: different ones on each. */
  const clicksOn = (day: IsoDay) => serialFromDay(day) % 97;

  function exported(first: IsoDay, last: IsoDay): ImportRequest {
    const days = Array.from({ length: serialFromDay(last) - serialFromDay(first) + 1 }, (_, place) =>
      dayFromSerial(serialFromDay(first) + place),
    );
    const rows = days.map((day) => `${day},${clicksOn(day)},900,1%,8`);
    const text = ['Date,Clicks,Impressions,CTR,Position', ...rows].join('\n');
    const file = `${first}.csv`;
    const preview = previewFile(new TextEncoder().encode(text), file, {
      cadence: 'weekly',
      today: '2026-11-24',
    });
    const [table] = preview.tables;
    return {
      file,
      format: String(table?.format),
      rows: table?.tracker ?? [],
      covers: table?.period ?? null,
      onConflict: 'keep',
    };
  }

  const months = [
    exported('2026-01-01', '2026-01-31'),
    exported('2026-02-01', '2026-02-28'),
    exported('2026-03-01', '2026-03-31'),
  ] as const;
  const [january, february, march] = months;

  const clicksIn = (book: Book) =>
    Array.from({ length: 14 }, (_, week) => [
      book.sheetNamed('Traffic').content(2 + week, 1),
      book.sheetNamed('Traffic').content(2 + week, 3),
    ]).sort();

  test('fill each week as one export of all days does, in any order', () => {
    const whole = built('en');
    runImport([exported('2026-01-01', '2026-03-31')]);
    const expected = clicksIn(whole);
    expect(expected.map(([, clicks]) => clicks)).not.toContain('');
    const book = built('en');
    for (const month of [february, march, january]) runImport([sent(month)]);
    expect(clicksIn(book)).toEqual(expected);
    expect(runImport([exported('2026-01-10', '2026-03-12')])).toMatchObject({
      files: [{ changed: 0, added: 0 }],
    });
    expect(clicksIn(book)).toEqual(expected);
  });
});
