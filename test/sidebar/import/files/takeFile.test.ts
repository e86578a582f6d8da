import { MAX_BYTES } from '../../../../src/imports/reading/limits';
import { readSpreadsheet } from '../../../../src/imports/spreadsheet/readSpreadsheet';
import { openFile } from '../../../../src/sidebar/import/files/openFile';
import { takeFile } from '../../../../src/sidebar/import/files/takeFile';
import { sampleBytes } from '../../../imports/spreadsheet/support';
import { stateWith, TODAY } from '../support';

const context = { state: stateWith(), today: TODAY };

test('A dropped file is read as bytes', async () => {
  const taken = await takeFile(new File(['a;b'], 'a.csv'));
  expect(taken).toEqual({ name: 'a.csv', bytes: new Uint8Array([97, 59, 98]), failure: null });
});

test('A file that is too large is refused before it is read', async () => {
  const arrayBuffer = () => Promise.reject(new Error('was read'));
  const file = { name: 'all.csv', size: MAX_BYTES + 1, arrayBuffer } as unknown as File;
  expect(openFile(await takeFile(file), context).preview).toMatchObject({
    failure: 'tooLarge',
    tables: [],
  });
});

test('Something unreadable, such as a folder, fails by itself', async () => {
  const arrayBuffer = () => Promise.reject(new Error('a folder'));
  const file = { name: 'folder', size: 4096, arrayBuffer } as unknown as File;
  expect(openFile(await takeFile(file), context).preview.failure).toBe('unexpected');
});

const spreadsheet = (name: string, bytes = sampleBytes(name)) => new File([new Uint8Array(bytes)], name);

test('A spreadsheet is read by the part that is loaded for it, and opens like any other file', async () => {
  const { preview } = openFile(await takeFile(spreadsheet('youtube-days.xls'), readSpreadsheet), context);
  expect(preview).toMatchObject({ name: 'youtube-days.xls', failure: null });
  expect(preview.tables.map(({ name, format, totals }) => [name, format, totals])).toEqual([
    ['youtube-days.xls', 'youtubeDays', []],
  ]);
  expect(preview.tables[0]?.channels).toEqual([{ name: 'YouTube', rows: 2 }]);
});

test('A file without a spreadsheet doesn’t load that part', async () => {
  const load = () => Promise.reject(new Error('was loaded'));
  expect((await takeFile(new File(['a;b'], 'a.csv'), load)).failure).toBeNull();
});

test('Why a spreadsheet can’t be read is told, and a part that fails is no end of the others', async () => {
  const old = await takeFile(spreadsheet('linkedin-excel-95.xls'), readSpreadsheet);
  expect(openFile(old, context).preview.failure).toBe('oldSpreadsheet');
  const failing = () => Promise.reject(new Error('out of memory'));
  expect((await takeFile(spreadsheet('own.xls'), failing)).failure).toBe('unexpected');
});
