import type { Frame } from 'playwright-core';
import { importTexts, type Language, menuTexts, setupTexts, workbookTexts } from '../../src/locales';
import { fill } from '../../src/locales/fill';
import { cellOf } from '../support/columnOf';
import {
  broken,
  columnMissing,
  type Export,
  own,
  partlyUnreadable,
  samplesIn,
  spreadsheet,
} from '../support/exports';
import { expectSums, readTables, TYPED, typedRow } from '../support/importedTables';
import { faults } from './support/axe';
import { openSidebar } from './support/sidebar';
import { openWorkbench, type WorkbenchPage } from './support/workbench';

/** A ZIP, a CSV, a spreadsheet, a file with a hostile name and one whose columns a person describes; the other exports need no page. */
const samplesFor = (language: Language): readonly Export[] => [
  ...samplesIn[language].filter(({ name }) => /^(search-console|facebook)\.\w+\.(zip|csv)$/.test(name)),
  spreadsheet,
  partlyUnreadable,
  own,
];

// A build and several imports, on a small machine that is busy.
jest.setTimeout(240000);

describe.each(['en', 'fr'] as const)('The Import tab in %s', (language) => {
  const texts = importTexts[language];
  const samples = samplesFor(language);
  const { other, choice } = typedRow[language];

  test('adds dropped files to the tracker once, asks what they leave open, and undoes them', async () => {
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

    // Each undo has all formulas calculated anew: in one language all files are undone, in the other one of them.
    const undone = samples.filter(({ name }) => language === 'fr' || name === 'facebook.en.csv');
    const rest = samples.filter((each) => !undone.includes(each));
    for (const { name } of undone) await undo(frame, language, name);
    // What was imported no longer stands above what is undone.
    expect(await frame.getByRole('heading', { name: texts.result.none }).count()).toBe(0);
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
    await workbench.type(sheets.activity.title, cellOf('activity', column, 2), text);
  }
}

/** Says what the columns of the own table are, and that its days are of March. */
async function describeOwn(frame: Frame, language: Language): Promise<void> {
  const { mapping } = importTexts[language];
  const described = card(frame, own.name);
  await described.getByLabel(mapping.channel).selectOption('TikTok');
  await described.getByLabel('Vues', { exact: true }).selectOption('impressions');
  await described.getByRole('button', { name: mapping.apply }).click();
  await described.getByLabel(language === 'en' ? 'March 2, 2024' : '2 mars 2024', { exact: true }).check();
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

/** Answers the wizard with what it asks for and all channels. */
async function setUp(frame: Frame, language: Language): Promise<void> {
  const texts = setupTexts[language];
  const click = (name: string) => frame.getByRole('button', { name, exact: true }).click();
  for (const goal of ['visibility', 'search', 'sales'] as const) {
    await frame.getByLabel(texts.goals[goal]).check();
  }
  await click(texts.next);
  await frame.getByLabel(texts.business.name).fill('Chez Nora');
  await frame.getByLabel(texts.business.margin, { exact: true }).fill('40');
  await frame.getByLabel(texts.business.hourlyCost, { exact: true }).fill('25');
  await click(texts.next);
  for (const channel of ['Facebook', 'Instagram', 'LinkedIn', 'TikTok', 'YouTube', 'Pinterest', 'X']) {
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
  // The results above the journal name the file too; they have nothing to click.
  const entries = frame.getByRole('listitem').filter({ hasText: file, has: frame.getByRole('button') });
  await entries.or(all).first().waitFor();
  if (await all.isVisible()) await all.click();
  for (let left = await entries.count(); left > 0; left -= 1) {
    await entries.last().getByRole('button').click();
    await frame.getByRole('button', { name: log.yes, exact: true }).click();
    await entries.nth(left - 1).waitFor({ state: 'detached' });
  }
}
