import { readFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';
import { menuTexts, setupTexts, workbookTexts } from '../../src/locales';
import { cellOf } from '../support/columnOf';
import { type Described, describeWorkbook } from './support/describeWorkbook';
import { openExample } from './support/example';
import { buildWorkbookStage } from './support/failAt';
import { readRows } from './support/readTracker';
import { restoreWorkbook } from './support/restoreWorkbook';
import { callScript, scriptWith } from './support/script';
import { openSidebar } from './support/sidebar';
import { openWorkbench, type WorkbenchPage } from './support/workbench';

// Several builds, on a small machine that is busy.
jest.setTimeout(240000);

const PATIENCE = { timeout: 100000 };

const { done, building, overview, example } = setupTexts.en;

const click = (frame: Frame, name: string) =>
  frame.getByRole('button', { name, exact: true }).click(PATIENCE);
const button = (frame: Frame, name: string) => frame.getByRole('button', { name, exact: true });

async function openSetup(script: string): Promise<{ workbench: WorkbenchPage; frame: Frame }> {
  const workbench = await openWorkbench({ script });
  return { workbench, frame: await openSidebar(workbench, menuTexts.en.setup) };
}

/** Stage and number of the service call that fails, one after the other within one build. */
const FAILURES = [
  [0, 9],
  [0, 80],
  [0, 180],
  [0, 260],
  [0, 330],
  [0, 380],
] as const;

/** Of the second row of some sheets. */
function rowHeights({ sheets }: Described, names: readonly string[]): unknown[] {
  return names.map((name) => sheets.find((sheet) => sheet.name === name)?.rowHeight);
}

/** The column of Traffic that marks the start of the effort. */
async function marks(workbench: WorkbenchPage): Promise<unknown[]> {
  const places = Array.from({ length: 60 }, (_, row) => cellOf('traffic', 'effort_start', row + 1));
  const cells = await workbench.cells(workbookTexts.en.sheets.traffic.title, places);
  return cells.map(({ value }) => value);
}

test('a build that fails now and then is completed by “Continue”, as if it never had', async () => {
  const script = scriptWith(describeWorkbook, buildWorkbookStage);
  const smooth = await openExample('en', script);
  const sidebar = await openSidebar(smooth, menuTexts.en.setup);
  const whole = await callScript<Described>(sidebar, 'describeWorkbook');
  await smooth.page.close();

  const { workbench, frame } = await openSetup(script);
  const order = async ([stage, call]: readonly [number, number]) => {
    await workbench.type('Try it', 'Y1', String(stage));
    await workbench.type('Try it', 'Z1', String(call));
  };
  const [first, ...others] = FAILURES;
  await order(first);
  await click(frame, example.offer);
  for (const failure of others) {
    await button(frame, building.continue).waitFor(PATIENCE);
    await order(failure);
    await click(frame, building.continue);
  }
  await click(frame, building.continue);
  await button(frame, done.finish).waitFor(PATIENCE);
  await workbench.settled();
  expect(await callScript(frame, 'describeWorkbook')).toEqual(whole);
  expect(rowHeights(whole, ['Activity', 'Mentions', 'Campaigns'])).toEqual([24, 24, 24]);

  // As after an import of orders alone, the first row of the effort has no visits: nothing marks it.
  const { title } = workbookTexts.en.sheets.traffic;
  const row = (await marks(workbench)).findIndex((mark) => typeof mark === 'number') + 1;
  expect(row).toBeGreaterThan(1);
  await workbench.type(title, cellOf('traffic', 'all_visits', row), '');
  await workbench.type(title, cellOf('traffic', 'orders', row), '3');
  expect((await marks(workbench)).filter((mark) => typeof mark === 'number')).toEqual([]);
  expect(workbench.problems).toEqual([]);
});

test('the workbook of an older add-in is updated by one button, and keeps what was typed', async () => {
  const saved = JSON.parse(readFileSync('test/workbook/builder/fixtures/version1.en.json', 'utf8'));
  const older = await openSetup(scriptWith(restoreWorkbook));
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
  await click(frame, overview.update);
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
    revenue.reduce((sum, each) => sum + each),
  );
  const shown = [...after, ...dashboard, ...(await readRows(workbench, 'Traffic', 12, 8))].flat();
  expect(shown.filter((cell) => /^#[A-Z]/.test(String(cell)))).toEqual([]);
  expect(workbench.problems).toEqual([]);
});
