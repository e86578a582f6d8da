import { workbookTexts } from '../../../src/locales';
import * as operations from '../../../src/server/imports';
import { type Context, needsAnswer, type OpenedFile } from '../../../src/sidebar/import/files/openedFile';
import { choose, openFile } from '../../../src/sidebar/import/files/openFile';
import { requestsOf } from '../../../src/sidebar/import/files/requests';
import { takeFile } from '../../../src/sidebar/import/files/takeFile';
import { type ImportResults, importAll } from '../../../src/sidebar/import/run/importAll';
import { server } from '../../../src/sidebar/server';
import type { ImportPreview } from '../../../src/workbook/imports';
import { columnOf } from '../../support/columnOf';
import { type Export, partlyUnreadable, samplesIn } from '../../support/exports';
import { expectSums, readTables, TYPED, typedRow } from '../../support/importedTables';
import type { Book } from '../../support/memorySpreadsheet';
import type { CellReader } from '../../support/readTracker';
import { emptyWorkbook } from '../../workbook/imports/support';
import { answerWith } from '../support';
import { TODAY } from './support';

const channels = [
  'Instagram',
  'Facebook',
  'LinkedIn',
  'TikTok',
  'YouTube',
  'Pinterest',
  'X',
  'E-mail',
  'Google Business Profile',
];

/** In one language one file is undone among the others, in the other language all of them. */
const isUndone = {
  en: (file: string) => file === 'facebook.en.csv',
  fr: () => true,
};

function readerOf(book: Book): CellReader {
  const valueAt = (sheet: string, a1: string) => {
    const [, letter = '', row] = /^([A-Z])(\d+)$/.exec(a1) ?? [];
    return book.sheetNamed(sheet).content(Number(row), letter.charCodeAt(0) - 64) as string | number;
  };
  return { values: async (sheet, a1s) => a1s.map((a1) => valueAt(sheet, a1)) };
}

async function open(files: readonly Pick<Export, 'name' | 'content'>[]): Promise<[OpenedFile[], Context]> {
  const context = { state: await server.getImportState(), today: TODAY };
  const taken = await Promise.all(
    files.map(({ name, content }) => takeFile(new File([new Uint8Array(content)], name))),
  );
  return [taken.map((file) => openFile(file, context)), context];
}

/** What the table of each file would change, by the name of the file. */
async function compare(
  files: readonly OpenedFile[],
  { state }: Context,
): Promise<Map<string, ImportPreview | undefined>> {
  const requests = [...requestsOf(files, state).values()];
  const previews = await server.previewImport(requests);
  return new Map(requests.map(({ file }, index) => [file, previews[index]]));
}

async function runImport(files: readonly OpenedFile[], { state }: Context): Promise<ImportResults> {
  const results = await importAll(files, requestsOf(files, state), state);
  if (typeof results === 'string') throw new Error(`The import ended as ${results}.`);
  return results;
}

test.each(['en', 'fr'] as const)(
  'Every export in %s is added to the tracker once, and an undo restores what was there',
  async (language) => {
    const samples = [...samplesIn[language], partlyUnreadable];
    const { period, other, choice } = typedRow[language];
    const { sheets, contents } = workbookTexts[language];
    const book = emptyWorkbook(language, { channels });
    Object.assign(globalThis, {
      Session: { getActiveUserLocale: () => language },
      PropertiesService: { getUserProperties: () => ({ getProperty: () => null }) },
    });
    answerWith(operations);
    const { title } = sheets.activity;
    book.type(title, 2, 1, [period, 'Facebook', contents.original]);
    book.type(title, 2, columnOf('activity', 'impressions'), [TYPED]);
    const cells = readerOf(book);
    const before = await readTables(cells, language, true);
    expectSums(before, [], TYPED);

    const [opened, context] = await open(samples);
    for (const { name, preview } of opened) {
      const known = preview.tables.filter(({ format }) => format !== null).length;
      expect({ name, failure: preview.failure, isKnown: known > 0 }).toEqual({
        ...{ name, failure: null, isKnown: true },
      });
    }
    const facebook = `facebook.${language}.csv`;
    expect((await compare(opened, context)).get(facebook)?.conflicts).toHaveLength(1);
    expect(await readTables(cells, language, true)).toEqual(before);

    const answered = opened.map((file) => {
      if (file.name === facebook) return choose(file, { onConflict: { 0: choice } }, context);
      return needsAnswer(file) ? choose(file, { answeredTaxRate: 0.2 }, context) : file;
    });
    expect(answered.filter(needsAnswer)).toEqual([]);
    await runImport(answered, context);
    const imported = await readTables(cells, language, true);
    expectSums(imported, samples, choice === 'keep' ? TYPED - other : 0);
    const formulas = imported.keywords.filter(({ keyword }) => /^'?=/.test(String(keyword)));
    // The apostrophe makes it a text.
    expect(formulas.map(({ keyword }) => keyword)).toEqual(language === 'en' ? ["'=soap"] : []);

    const again = await runImport(...(await open(samples)));
    expect(again.filter(([, { id }]) => id !== null)).toEqual([]);
    expect(await readTables(cells, language, true)).toEqual(imported);

    const undone = samples.filter(({ name }) => isUndone[language](name));
    const left = samples.filter((each) => !undone.includes(each));
    await undo(undone.map(({ name }) => name));
    const now = await readTables(cells, language, true);
    expectSums(now, left, TYPED);
    if (left.length === 0) expect(now).toEqual(before);
  },
);

/** Undoes what these files brought: one import, or several for a ZIP. */
async function undo(files: readonly string[]): Promise<void> {
  const { imports } = await server.getImportState();
  const chosen = imports.filter(({ file }) => files.some((name) => file.startsWith(name)));
  for (const { id } of chosen) {
    expect(await server.undoImport(id)).toMatchObject({ progress: 'done', found: true });
  }
  expect((await server.getImportState()).imports).toHaveLength(imports.length - chosen.length);
}
