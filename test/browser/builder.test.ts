import { readFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';
import { menuTexts, setupTexts, workbookTexts } from '../../src/locales';
import { describeWorkbook } from './support/describeWorkbook';
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
  [0, 60],
  [1, 40],
  [1, 200],
  [2, 30],
  [2, 90],
] as const;

test('a build that fails now and then is completed by “Continue”, as if it never had', async () => {
  const script = scriptWith(describeWorkbook, buildWorkbookStage);
  const smooth = await openExample('en', script);
  const whole = await callScript(await openSidebar(smooth, menuTexts.en.setup), 'describeWorkbook');
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
  expect(workbench.problems).toEqual([]);
});

test('the workbook of an older add-in is updated by one button, and keeps what was typed', async () => {
  const saved = JSON.parse(readFileSync('test/workbook/build/fixtures/version1.en.json', 'utf8'));
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
