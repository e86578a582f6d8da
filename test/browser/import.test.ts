import type { Frame } from 'playwright-core';
import { importTexts, type Language, menuTexts, setupTexts, workbookTexts } from '../../src/locales';
import { fill } from '../../src/locales/fill';
import { faults } from './support/axe';
import { broken, columnMissing, type Export, own, partlyUnreadable, samplesIn } from './support/exports';
import { readRows } from './support/readTracker';
import { openSidebar } from './support/sidebar';
import { openWorkbench, type WorkbenchPage } from './support/workbench';

/** Each undo has all formulas calculated anew: in one language all files are taken back, in the other one of them. */
const isUndone: Readonly<Record<Language, (file: string) => boolean>> = {
  en: (file) => file === 'facebook.en.csv',
  fr: () => true,
};

type Table = 'activity' | 'traffic' | 'keywords';

/** A figure that a person typed for a row which a file has too; the file says `other`. */
const TYPED = 999;
const typedRow = {
  en: { day: '3/9/2026', other: 3000, choice: 'keep' },
  fr: { day: '23/03/2026', other: 2000, choice: 'replace' },
} as const;

// A build and two dozen files, on a small machine that is busy.
jest.setTimeout(240000);

describe.each(['en', 'fr'] as const)('in %s', (language) => {
  const texts = importTexts[language];
  const samples = [...samplesIn[language], partlyUnreadable, own];
  const { other, choice } = typedRow[language];

  test('exports are summed into the tracker, once, and taken back', async () => {
    const workbench = await openWorkbench({ language });
    await setUp(await openSidebar(workbench, menuTexts[language].setup), language);
    await typeRow(workbench, language);
    const frame = await openSidebar(workbench, menuTexts[language].import);
    const before = await readTables(workbench, language);
    expectSums(before, [], TYPED);

    await dropOn(frame, columnMissing);
    await card(frame, columnMissing.name).waitFor();
    await choose(frame, [...Object.values(broken), ...samples]);
    await expectCards(frame, language);
    await describeOwn(frame, language);
    for (const { name } of samples) await card(frame, name).locator('dl').first().waitFor();
    // A file name is a text and nothing else.
    expect(await frame.locator('img').count()).toBe(0);
    expect(await readTables(workbench, language)).toEqual(before);
    expect(await faults(frame)).toEqual([]);

    await ready(frame, language);
    const facebook = card(frame, `facebook.${language}.csv`);
    expect(await facebook.textContent()).toContain(fill(texts.conflicts.title, { count: 1 }));
    await facebook.getByLabel(texts.conflicts[choice], { exact: true }).check();
    await runImport(frame, language);
    const imported = await readTables(workbench, language);
    expectSums(imported, samples, choice === 'keep' ? TYPED - other : 0);
    const formulas = imported.keywords.filter(({ keyword }) => String(keyword).startsWith('='));
    expect(formulas.map(({ keyword }) => keyword)).toEqual(language === 'en' ? ['=soap'] : []);

    await frame.getByRole('button', { name: texts.result.more, exact: true }).click();
    await card(frame, columnMissing.name).getByRole('button', { name: texts.remove }).click();
    // What was said of the columns and the days is remembered.
    await choose(frame, samples);
    await runImport(frame, language);
    await frame.getByRole('heading', { name: texts.result.none }).waitFor();
    expect(await readTables(workbench, language)).toEqual(imported);

    await frame.getByRole('button', { name: texts.result.more, exact: true }).click();
    const rest = samples.filter(({ name }) => !isUndone[language](name));
    for (const { name } of samples) if (isUndone[language](name)) await undo(frame, language, name);
    const left = await readTables(workbench, language);
    expectSums(left, rest, TYPED);
    if (rest.length === 0) expect(left).toEqual(before);
    expect(await faults(frame)).toEqual([]);
    expect(workbench.problems).toEqual([]);
  });
});

/** Types the row of which a file has another figure. */
async function typeRow(workbench: WorkbenchPage, language: Language): Promise<void> {
  const { sheets, contents } = workbookTexts[language];
  const cells = {
    period: typedRow[language].day,
    channel: 'Facebook',
    content: contents.original,
    impressions: String(TYPED),
  };
  for (const [column, text] of Object.entries(cells)) {
    await workbench.type(sheets.activity.title, `${letter('activity', column)}2`, text);
  }
}

/** Says what the columns of the own table are, and that its days are of March. */
async function describeOwn(frame: Frame, language: Language): Promise<void> {
  const { mapping } = importTexts[language];
  const described = card(frame, own.name);
  await described.getByLabel(mapping.channel).selectOption('TikTok');
  await described.getByLabel('Vues', { exact: true }).selectOption('impressions');
  await described.getByRole('button', { name: mapping.apply }).click();
  await described.getByLabel(language === 'en' ? 'Mar 2, 2024' : '2 mars 2024', { exact: true }).check();
}

/** Each file that can't be read says why. */
async function expectCards(frame: Frame, language: Language): Promise<void> {
  const { failures, nearMiss } = importTexts[language];
  for (const [failure, { name }] of Object.entries(broken)) {
    expect(await card(frame, name).textContent()).toContain(failures[failure as keyof typeof broken]);
  }
  const { linkedin } = workbookTexts[language].formats;
  const missing = fill(nearMiss, { format: linkedin, missing: 'Reactions (total)' });
  expect(await card(frame, columnMissing.name).textContent()).toContain(missing);
}

/** Answers the wizard with a name and all channels. */
async function setUp(frame: Frame, language: Language): Promise<void> {
  const texts = setupTexts[language];
  const click = (name: string) => frame.getByRole('button', { name, exact: true }).click();
  await click(texts.next);
  await frame.getByLabel(texts.business.name).fill('Chez Nora');
  await click(texts.next);
  for (const channel of ['TikTok', 'YouTube', 'Pinterest', 'X']) {
    await frame.getByLabel(channel, { exact: true }).check();
  }
  await frame.getByLabel(texts.channels.others).fill('E-mail');
  await click(texts.next);
  await click(texts.next);
  await click(texts.review.build);
  await click(texts.done.finish);
}

function choose(frame: Frame, files: readonly Pick<Export, 'name' | 'content'>[]): Promise<void> {
  const chosen = files.map(({ name, content }) => ({ name, mimeType: 'text/csv', buffer: content }));
  return frame.locator('#panel-import input[type=file]').setInputFiles(chosen);
}

/** Drops a file of text as the mouse would. */
function dropOn(frame: Frame, { name, content }: Pick<Export, 'name' | 'content'>): Promise<void> {
  return frame.evaluate(
    ([title, text]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], title));
      const zone = document.querySelector('.dropzone');
      for (const type of ['dragenter', 'dragover', 'drop']) {
        zone?.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
      }
    },
    [name, content.toString()] as const,
  );
}

function card(frame: Frame, name: string) {
  return frame.getByRole('region', { name, exact: true });
}

/** Waits until the files are compared with the workbook. */
async function ready(frame: Frame, language: Language): Promise<void> {
  await frame
    .locator('#panel-import .primary[aria-disabled=false]')
    .getByText(importTexts[language].run, { exact: true })
    .waitFor();
}

async function runImport(frame: Frame, language: Language): Promise<void> {
  const { run, result } = importTexts[language];
  await ready(frame, language);
  await frame.getByRole('button', { name: run, exact: true }).click();
  await frame.getByRole('button', { name: result.more, exact: true }).waitFor();
}

/** Takes back what a file brought: one import, or several for a ZIP. */
async function undo(frame: Frame, language: Language, file: string): Promise<void> {
  const { journal: log } = importTexts[language];
  const all = frame.getByRole('button', { name: log.all.split('{')[0] ?? '' });
  const entries = frame.getByRole('listitem').filter({ hasText: file });
  await entries.or(all).first().waitFor();
  if (await all.isVisible()) await all.click();
  for (let left = await entries.count(); left > 0; left -= 1) {
    await entries.last().getByRole('button').click();
    await frame.getByRole('button', { name: log.yes, exact: true }).click();
    await entries.nth(left - 1).waitFor({ state: 'detached' });
  }
}

type Row = Readonly<Record<string, string | number>>;

/** The typed columns of the tables that imports fill, row by row. */
async function readTables(workbench: WorkbenchPage, language: Language) {
  await workbench.settled();
  const read = async (table: Table): Promise<Row[]> => {
    const keys = typedColumns(table);
    const rows = await readRows(workbench, workbookTexts[language].sheets[table].title, keys.length, 60);
    const filled = rows.slice(1).filter((row) => row.some((cell) => cell !== ''));
    return filled.map((row) => Object.fromEntries(keys.map((key, index) => [key, row[index] ?? ''])));
  };
  return {
    activity: await read('activity'),
    traffic: await read('traffic'),
    keywords: await read('keywords'),
  };
}

/** The keys of a table's columns up to the origin, which is the last that isn't computed. */
function typedColumns(table: Table): string[] {
  const keys = Object.keys(workbookTexts.en.sheets[table].columns);
  return keys.slice(0, keys.indexOf('origin') + 1);
}

function letter(table: Table, column: string): string {
  return String.fromCharCode(65 + typedColumns(table).indexOf(column));
}

/** The sums of the columns that hold any figure. */
function sumsOf(rows: readonly Row[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const row of rows) {
    for (const [key, cell] of Object.entries(row)) {
      const isFigure = typeof cell === 'number' && key !== 'period' && key !== 'date';
      if (isFigure) sums[key] = (sums[key] ?? 0) + cell;
    }
  }
  return sums;
}

/** The tables hold what the files sum up to, and these impressions more; columns without a figure stay empty. */
function expectSums(
  tables: Readonly<Record<Table, readonly Row[]>>,
  files: readonly Partial<Record<Table, Record<string, number>>>[],
  impressions: number,
): void {
  for (const table of ['activity', 'traffic', 'keywords'] as const) {
    const rows = files.map((file) => file[table] ?? {});
    const sums = sumsOf(table === 'activity' ? [...rows, { impressions }] : rows);
    const close = Object.entries(sums).map(([key, sum]) => [key, expect.closeTo(sum, 6)]);
    expect(sumsOf(tables[table])).toEqual(Object.fromEntries(close));
  }
}
