import { readFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';
import { menuTexts, setupTexts, workbookTexts } from '../../src/locales';
import { buildWorkbookStage } from '../support/failAt';
import { readRows } from '../support/readTracker';
import { scriptWith } from '../support/scriptWith';
import { restoreWorkbook } from './support/restoreWorkbook';
import { callScript, openSidebar } from './support/sidebar';
import { openWorkbench, type WorkbenchPage } from './support/workbench';

// Several builds, on a small machine that is busy.
jest.setTimeout(240000);

const PATIENCE = { timeout: 100000 };

const { done, building, overview } = setupTexts.en;

const click = (frame: Frame, name: string) =>
  frame.getByRole('button', { name, exact: true }).click(PATIENCE);
const button = (frame: Frame, name: string) => frame.getByRole('button', { name, exact: true });

async function openSetup(script: string): Promise<{ workbench: WorkbenchPage; frame: Frame }> {
  const workbench = await openWorkbench({ script });
  return { workbench, frame: await openSidebar(workbench, menuTexts.en.setup) };
}

/** Of the saved workbook. */
const MARGIN = 0.5;

test('A workbook of an older add-in is updated by one button, continued after a failure, and keeps what was typed', async () => {
  const saved = JSON.parse(readFileSync('test/workbook/builder/fixtures/version1.en.json', 'utf8'));
  const older = await openSetup(scriptWith(restoreWorkbook, buildWorkbookStage));
  const { workbench } = older;
  await callScript(older.frame, 'restoreWorkbook', { ...saved, sheets: saved.sheets.slice(1) });
  await workbench.settled();
  const log = () => readRows(workbench, "Nora's log", 26, 8);
  const before = await log();
  expect(before[4]).toEqual(expect.arrayContaining(['Pinterest', '=not a formula', 80]));
  await workbench.page.reload();
  await workbench.ready();

  const frame = await openSidebar(workbench, menuTexts.en.setup);
  await frame.getByText(overview.outdated).waitFor(PATIENCE);
  await workbench.type('Try it', 'Y1', '0');
  await workbench.type('Try it', 'Z1', '80');
  await click(frame, overview.update);
  await click(frame, building.continue);
  await click(frame, done.finish);
  await button(frame, setupTexts.en.edit).waitFor(PATIENCE);
  expect(await frame.getByText(overview.outdated).count()).toBe(0);
  await workbench.settled();
  const after = await log();
  const typed = before.slice(0, 6).map((row) => row.slice(0, 19));
  expect(after.slice(0, 6).map((row) => row.slice(0, 19))).toEqual(typed);
  expect(await workbench.sheets()).toEqual(
    expect.arrayContaining(["Nora's log", 'Mine', workbookTexts.en.sheets.imports.title]),
  );
  expect((await workbench.cell('Mine', 'A1')).value).toBe(4);
  const dashboard = await readRows(workbench, 'Dashboard', 5, 110);
  const revenue = typed.filter(([, channel]) => channel === 'Pinterest').map((row) => Number(row[17]));
  expect(dashboard.find(([name]) => name === 'Pinterest')?.[4]).toBe(
    revenue.reduce((sum, each) => sum + each) * MARGIN,
  );
  const shown = [...after, ...dashboard, ...(await readRows(workbench, 'Traffic', 12, 8))].flat();
  expect(shown.filter((cell) => /^#[A-Z]/.test(String(cell)))).toEqual([]);
  expect(workbench.problems).toEqual([]);
});
