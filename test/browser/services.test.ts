import { textsIn } from '../../src/workbench/page/texts';
import { openWorkbench, sharedWorkbench, type WorkbenchPage } from './support/workbench';

/** A small workbook, as a script makes it. */
const SCRIPT = `
function onOpen() {
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  ['build', 'lock', 'warn', 'enlarge'].forEach((name) => menu.addItem(name, name));
  menu.addToUi();
}
function log() { return SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Log'); }
function build() {
  const ss = SpreadsheetApp.getActiveSpreadsheet();
  const list = ss.insertSheet('List', 0);
  list.getRange('A1:A3').setValues([['Channel'], ['Instagram'], ['Facebook']]);
  const sheet = ss.insertSheet('Log', 0);
  sheet.getRange('A1:D3').setValues([['Channel', 'Posts', 'Share', 'Visits'], ['Instagram', 3, '30%', 120], ['Facebook', 4, '12%', 180]]);
  sheet.getRange('B1').setNote('How many in that week');
  const rule = () => SpreadsheetApp.newDataValidation();
  sheet.getRange('A2:A').setDataValidation(rule().requireValueInRange(list.getRange('A2:A20')).build());
  sheet.getRange('B2:B').setDataValidation(
    rule().requireNumberGreaterThanOrEqualTo(0).setAllowInvalid(false).setHelpText('Zero or more').build());
  sheet.getRange('C2:C').setDataValidation(rule().requireNumberBetween(0, 1).setAllowInvalid(false).build());
  const chart = sheet.newChart().setChartType(Charts.ChartType.COLUMN).addRange(sheet.getRange('A1:A'))
    .addRange(sheet.getRange('D1:D')).setNumHeaders(1).setPosition(6, 2, 0, 0)
    .setOption('title', 'Visits by channel').setOption('width', 400).setOption('height', 220).build();
  sheet.insertChart(chart);
}
function lock() {
  const protection = log().protect().setUnprotectedRanges([log().getRange('A2:C')]);
  protection.removeEditors(protection.getEditors());
}
function warn() { log().getRange('D:D').protect().setWarningOnly(true); }
function enlarge() {
  const [chart] = log().getCharts();
  log().updateChart(chart.modify().setOption('width', 500).build());
}`;

/** The sheets of the script, in a page of their own. */
async function openBuilt(language: 'en' | 'fr' = 'en'): Promise<WorkbenchPage> {
  const workbench = await openWorkbench({ language, script: SCRIPT });
  await open(workbench, 'build');
  return workbench;
}

/** The same in one page for the tests that leave the view, the role and each other's cells as they were. */
let shared: Promise<WorkbenchPage> | undefined;
function sharedBuilt(): Promise<WorkbenchPage> {
  shared ??= sharedWorkbench({ script: SCRIPT }).then(async (workbench) => {
    await open(workbench, 'build');
    return workbench;
  });
  return shared;
}

async function open(workbench: WorkbenchPage, line: string): Promise<void> {
  await workbench.page.evaluate((label) => window.workbench.open(label), line);
  await workbench.settled();
}

const play = ({ page }: WorkbenchPage, role: 'owner' | 'editor' | 'viewer') =>
  page.evaluate((name) => window.workbench.role(name), role);

const valueIn = async (workbench: WorkbenchPage, a1: string) => (await workbench.cell('Log', a1)).value;

describe('A rule for what may be typed', () => {
  test.each([
    ['en', '25', '45%'],
    ['fr', '25', '45 %'],
  ] as const)(
    'refuses what breaks it and shows its help text, and takes the rest, in %s',
    async (language, share, percent) => {
      const workbench = await openBuilt(language);
      await workbench.enter('Log', 'B2', '-1');
      await workbench.page.getByText('Zero or more').waitFor();
      const { close } = textsIn(language).notices;
      await workbench.page.getByRole('button', { name: close }).click();
      expect(await valueIn(workbench, 'B2')).toBe(3);
      await workbench.enter('Log', 'B2', '12');
      await workbench.enter('Log', 'C2', share);
      await workbench.enter('Log', 'C3', percent);
      const places = ['B2', 'C2', 'C3'].map((a1) => valueIn(workbench, a1));
      expect(await Promise.all(places)).toEqual([12, 0.25, 0.45]);
    },
  );

  test('that offers a list takes a channel that is not on it, typed letter by letter', async () => {
    const workbench = await sharedBuilt();
    await workbench.enter('Log', 'A4', 'Pinterest');
    expect(await valueIn(workbench, 'A4')).toBe('Pinterest');
    expect(workbench.problems).toEqual([]);
  });
});

describe('A protection', () => {
  test('lets an editor fill in the open rows, and says why nothing else may be changed', async () => {
    const workbench = await openBuilt('fr');
    await open(workbench, 'lock');
    await play(workbench, 'editor');
    await workbench.enter('Log', 'B2', '7');
    await workbench.enter('Log', 'D2', '7');
    expect([await valueIn(workbench, 'B2'), await valueIn(workbench, 'D2')]).toEqual([7, 120]);
    await workbench.page.getByText(textsIn('fr').guard.protected).waitFor();
    await workbench.select('Log', 'A1');
    await workbench.page.keyboard.press('Delete');
    await workbench.settled();
    expect(await valueIn(workbench, 'A1')).toBe('Channel');
    await play(workbench, 'owner');
    await workbench.enter('Log', 'D2', '8');
    expect(await valueIn(workbench, 'D2')).toBe(8);
  });

  test('is not needed against a viewer, who may change nothing', async () => {
    const workbench = await sharedBuilt();
    await play(workbench, 'viewer');
    await workbench.enter('Log', 'B2', '7');
    await workbench.page.getByText(textsIn('en').guard.viewer).waitFor();
    expect(await valueIn(workbench, 'B2')).toBe(3);
    await play(workbench, 'owner');
  });

  test('that only warns asks before the edit', async () => {
    const workbench = await openBuilt();
    await open(workbench, 'warn');
    const answers = [false, true];
    const asked: string[] = [];
    workbench.page.on('dialog', (dialog) => {
      asked.push(dialog.message());
      return answers.shift() ? dialog.accept() : dialog.dismiss();
    });
    await workbench.enter('Log', 'D2', '7');
    expect([await valueIn(workbench, 'D2'), asked]).toEqual([120, [textsIn('en').guard.confirm]]);
    await workbench.enter('Log', 'D2', '7');
    expect(await valueIn(workbench, 'D2')).toBe(7);
  });
});

describe('A chart', () => {
  const figure = ({ page }: WorkbenchPage) => page.locator('figure.chart');

  test('stands at its cell and scrolls with it', async () => {
    const workbench = await openBuilt();
    const before = await figure(workbench).boundingBox();
    expect(before).toMatchObject({ width: 400, height: 220 });
    await figure(workbench).hover();
    await workbench.page.mouse.wheel(0, 60);
    await workbench.page.waitForFunction(
      (top) => (document.querySelector('figure.chart')?.getBoundingClientRect().top ?? top) < top,
      before?.y ?? 0,
    );
  });

  test('follows its cells, is updated by a script, and comes back after a reload', async () => {
    const workbench = await openBuilt();
    const says = (text: string) => workbench.page.locator(`figure.chart[aria-label*="${text}"]`).waitFor();
    await says('Visits by channel. Visits: Instagram 120, Facebook 180');
    await workbench.enter('Log', 'D2', '90');
    await says('Instagram 90');
    await open(workbench, 'enlarge');
    await workbench.page.reload();
    await workbench.ready();
    await says('Instagram 90, Facebook 180');
    expect(await figure(workbench).boundingBox()).toMatchObject({ width: 500, height: 220 });
  });
});

test('A note shows when the mouse is over its cell', async () => {
  const workbench = await sharedBuilt();
  const grid = await workbench.page.locator('#grid').boundingBox();
  await workbench.page.mouse.move((grid?.x ?? 0) + 46 + 130, (grid?.y ?? 0) + 28 + 20 + 12);
  const note = workbench.page.locator('textarea');
  await note.waitFor();
  expect(await note.inputValue()).toBe('How many in that week');
});
