import * as operations from '../../../../src/server/imports';
import { needsAnswer } from '../../../../src/sidebar/import/files/openedFile';
import { choose, openFile } from '../../../../src/sidebar/import/files/openFile';
import { requestsOf } from '../../../../src/sidebar/import/files/requests';
import { importAll } from '../../../../src/sidebar/import/run/importAll';
import { isUnasked } from '../../../../src/sidebar/import/sheets/isUnasked';
import { listSheets } from '../../../../src/sidebar/import/sheets/knownSheets';
import { takeSheet } from '../../../../src/sidebar/import/sheets/takeSheet';
import { server } from '../../../../src/sidebar/server';
import { emptyWorkbook, rowsOf } from '../../../workbook/imports/support';
import { answerWith } from '../../support';
import { TODAY } from '../support';

const ADS = [
  ['Campaign name', 'Reporting starts', 'Reporting ends', 'Amount spent (EUR)', 'Impressions'],
  ['Soap', new Date(2026, 2, 9), new Date(2026, 2, 9), 12.5, 900],
  ['Gifts', new Date(2026, 2, 10), new Date(2026, 2, 10), 7.25, 400],
];

function bookWith(sheets: Readonly<Record<string, unknown[][]>>) {
  const book = emptyWorkbook('en', { channels: ['Instagram'] });
  Object.assign(globalThis, {
    Session: { getActiveUserLocale: () => 'en' },
    PropertiesService: { getUserProperties: () => ({ getProperty: () => null }) },
  });
  answerWith(operations);
  for (const [place, [name, rows]] of Object.entries(sheets).entries()) {
    SpreadsheetApp.getActiveSpreadsheet().insertSheet(name, place);
    for (const [index, row] of rows.entries()) book.type(name, index + 1, 1, row as string[]);
  }
  return book;
}

async function listed() {
  const [found, state] = await Promise.all([server.getOtherSheets(), server.getImportState()]);
  return listSheets(found, state);
}

/** Opens a sheet as the tab does, and imports it. */
async function importSheet(sheet: { readonly id: number; readonly name: string }) {
  const state = await server.getImportState();
  const file = openFile(await takeSheet(sheet), { state, today: TODAY });
  const requests = requestsOf([file], state);
  const sent = [...requests.values()];
  const previews = await server.previewImport(sent);
  const found = new Map([...requests.keys()].map((key, index) => [key, previews[index] as never]));
  const unasked = isUnasked([file], { status: 'done', found });
  return { file, unasked, results: await importAll([file], requests, state) };
}

test('Sheets whose titles are known are named by their format, and any other may be described', async () => {
  bookWith({
    Ads: ADS,
    'My notes': [
      ['Jour', 'Vues'],
      ['2026-03-09', 5],
    ],
  });
  expect((await listed()).map(({ name, formats, isRemembered }) => [name, formats, isRemembered])).toEqual([
    ['Ads', ['metaAds'], false],
    ['My notes', [], false],
  ]);
});

test('A sheet is imported like a file, is remembered, and an update takes in what came since, once', async () => {
  const book = bookWith({ Ads: ADS });
  const [sheet] = await listed();
  if (!sheet) throw new Error('No sheet.');
  const first = await importSheet(sheet);
  expect(first.results).toMatchObject([['Ads', { refusal: null, added: 1 }]]);
  const row = { Channel: 'Facebook Ads', 'Ad spend': 12.5 + 7.25, Impressions: 900 + 400 };
  expect(rowsOf(book, 'Activity')).toMatchObject([row]);
  expect((await listed())[0]?.isRemembered).toBe(true);

  const again = await importSheet(sheet);
  expect(again.results).toMatchObject([['Ads', { added: 0, changed: 0 }]]);
  expect(rowsOf(book, 'Activity')).toMatchObject([row]);

  book.type('Ads', 4, 1, ['Soap', new Date(2026, 2, 11), new Date(2026, 2, 11), 30, 100] as never);
  const newer = await importSheet(sheet);
  expect([newer.unasked, newer.results]).toMatchObject([true, [['Ads', { changed: 1 }]]]);
  expect(rowsOf(book, 'Activity')).toMatchObject([
    { ...row, 'Ad spend': 12.5 + 7.25 + 30, Impressions: 900 + 400 + 100 },
  ]);
});

test('Where something is to be asked or decided, an update doesn’t import by itself', async () => {
  const rows = [
    [
      'Date',
      'Impressions (total)',
      'Clicks (total)',
      'Reactions (total)',
      'Comments (total)',
      'Reposts (total)',
    ],
    ['02/03/2026', 1, 1, 1, 1, 1],
  ];
  bookWith({ Page: rows, Ads: ADS });
  const [page, ads] = await listed();
  if (!page || !ads) throw new Error('No sheets.');
  const state = await server.getImportState();
  const file = openFile(await takeSheet(page), { state, today: TODAY });
  expect(needsAnswer(file)).toBe(true);
  expect(isUnasked([file], { status: 'done', found: new Map() })).toBe(false);
  const answered = choose(
    file,
    { dateOrder: 'dayFirst', channels: { LinkedIn: 'Instagram' } },
    { state, today: TODAY },
  );
  const conflict = { refusal: null, conflicts: [{}], rejected: [] } as never;
  expect(isUnasked([answered], { status: 'done', found: new Map([['0 Page', conflict]]) })).toBe(false);
  const clear = { refusal: null, conflicts: [], rejected: [] } as never;
  expect(isUnasked([answered], { status: 'done', found: new Map([['0 Page', clear]]) })).toBe(true);
});

test('A sheet that is gone says so', async () => {
  bookWith({ Ads: ADS });
  const state = await server.getImportState();
  const file = openFile(await takeSheet({ id: 987654, name: 'Old' }), { state, today: TODAY });
  expect(file.preview).toMatchObject({ name: 'Old', failure: 'gone', tables: [] });
});
