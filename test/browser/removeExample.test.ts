import { menuTexts, setupTexts, sidebarTexts, workbookTexts } from '../../src/locales';
import { textsIn } from '../../src/workbench/page/texts';
import { errorCells } from '../support/errorCells';
import { readRows } from '../support/readTracker';
import { scriptWith } from '../support/scriptWith';
import { faults } from './support/axe';
import { openExample } from './support/example';
import { callScript, openSidebar } from './support/sidebar';
import { closeSidebar, typedIn } from './support/typedRow';

/** Runs as part of the script: the height of a row that the example fills. Refers to nothing outside itself. */
function rowHeights(sheets: readonly string[]): unknown[] {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  return sheets.map((name) => spreadsheet.getSheetByName(name)?.getRowHeight(2));
}

// A build, and some edits by keyboard, on a small machine that is busy.
jest.setTimeout(240000);

describe.each(['en', 'fr'] as const)('The workbook of the example in %s', (language) => {
  const { sheets } = workbookTexts[language];
  const activity = sheets.activity.title;

  test('loses the rows of the example by a button, and keeps the row typed below them', async () => {
    const workbench = await openExample(language, scriptWith(rowHeights));
    const texts = setupTexts[language];
    const frame = await openSidebar(workbench, menuTexts[language].setup);
    expect(await errorCells(workbench, language)).toEqual([]);
    // Lists to choose from make no row higher than new sheets have it; the sample has the grid's own height.
    const names = [activity, sheets.mentions.title, textsIn(language).sample.campaigns];
    expect(await callScript(frame, 'rowHeights', names)).toEqual([21, 21, 24]);
    for (const tab of ['share', 'checkup', 'help'] as const) {
      await frame.getByRole('tab', { name: sidebarTexts[language].tabs[tab] }).click();
      await frame.waitForSelector(`#panel-${tab} button:visible`);
      expect(await faults(frame)).toEqual([]);
    }
    const rows = await readRows(workbench, activity, 1, 120);
    const free = rows.findIndex(([period]) => period === '') + 1;
    await closeSidebar(workbench, language);
    await workbench.enterRow(activity, free, typedIn(language, '2026-06-01'));
    const again = await openSidebar(workbench, menuTexts[language].setup);
    await again.getByRole('button', { name: texts.example.remove, exact: true }).click();
    await again.getByText(texts.example.removed).waitFor();
    await workbench.settled();
    const left = (await readRows(workbench, activity, 18, 120)).slice(1).filter((row) => row.join('') !== '');
    expect(left.map((row) => row.filter((cell) => cell !== ''))).toEqual([
      [46174, 'Instagram', 2.5, 15, 40, 3, 500],
    ]);
    expect(await errorCells(workbench, language)).toEqual([]);
    expect(workbench.problems).toEqual([]);
  });
});
