import { menuTexts } from '../../src/locales';
import { textsIn } from '../../src/workbench/page/texts';
import { scriptWith } from '../support/scriptWith';
import { callScript, openSidebar } from './support/sidebar';
import { openWorkbench, sharedWorkbench, type WorkbenchPage } from './support/workbench';

const here = { en: textsIn('en').sample.tryIt, fr: textsIn('fr').sample.tryIt };

async function values(workbench: WorkbenchPage, sheet: string, a1s: readonly string[]) {
  return (await workbench.cells(sheet, a1s)).map(({ value }) => value);
}

describe('A formula typed by keyboard', () => {
  test('spills over an open-ended range', async () => {
    const workbench = await sharedWorkbench({ language: 'en' });
    for (const [a1, text] of [
      ['F2', '1500'],
      ['F3', '900'],
      ['F4', '300'],
      ['G2', '1000'],
      ['G3', '1000'],
      ['G4', '200'],
    ] as const) {
      await workbench.type(here.en, a1, text);
    }
    await workbench.enter(here.en, 'H2', '=ROI(F2:F; G2:G)');
    expect(await values(workbench, here.en, ['H2', 'H3', 'H4', 'H5'])).toEqual([0.5, -0.1, 0.5, null]);
    expect((await workbench.cell(here.en, 'H2')).formula).toBe('=ROI(F2:F, G2:G)');
  });

  test('is offered with its description while it is typed', async () => {
    const workbench = await sharedWorkbench({ language: 'en' });
    const { page } = workbench;
    await page.evaluate((sheet) => window.workbench.select(sheet, 'N2'), here.en);
    await page.keyboard.type('=CAMPAIGN');
    await page.getByText('CAMPAIGN_COST').first().waitFor();
    await page
      .getByText(/Full cost of a campaign/)
      .first()
      .waitFor();
    for (const key of ['Escape', 'Escape']) await page.keyboard.press(key);
    expect(workbench.problems).toEqual([]);
  });
});

describe('An error', () => {
  test.each(['en', 'fr'] as const)('in %s shows #ERROR! and, when chosen, its message', async (language) => {
    const workbench = await sharedWorkbench({ language });
    await workbench.enter(here[language], 'C5', '=CONVERSION_RATE(5; 3)');
    const cell = await workbench.cell(here[language], 'C5');
    expect(cell.text).toBe('#ERROR!');
    expect(cell.error).toMatch(language === 'fr' ? /conversions.*dépasse/ : /conversions.*is more than/);
    await workbench.select(here[language], 'C5');
    await workbench.page.locator('#cell-message', { hasText: cell.error ?? '' }).waitFor();
    await workbench.select(here[language], 'C6');
    await workbench.page.locator('#cell-message').waitFor({ state: 'hidden' });
  });

  test('in one row of many leaves the other rows their results', async () => {
    const workbench = await sharedWorkbench({ language: 'en' });
    await workbench.type(here.en, 'J2', '5');
    await workbench.type(here.en, 'J3', '1');
    await workbench.type(here.en, 'K2', '3');
    await workbench.type(here.en, 'K3', '4');
    await workbench.enter(here.en, 'L2', '=CONVERSION_RATE(J2:J; K2:K)');
    const [wrong, right] = await workbench.cells(here.en, ['L2', 'L3']);
    expect([wrong?.text, right?.value]).toEqual(['#NUM!', 0.25]);
  });
});

test('Numbers, dates, booleans and formulas are read in French in the French workbook', async () => {
  const workbench = await sharedWorkbench({ language: 'fr' });
  await workbench.enter(here.fr, 'F2', '1,5');
  await workbench.enter(here.fr, 'F3', '15/01/2026');
  await workbench.enter(here.fr, 'F4', 'VRAI');
  await workbench.enter(here.fr, 'F5', '30%');
  await workbench.enter(here.fr, 'F6', '=ROI(1500,5; 1000; 0,5)');
  const january15 = 46037;
  expect(await values(workbench, here.fr, ['F2', 'F3', 'F4', 'F5'])).toEqual([1.5, january15, true, 0.3]);
  expect((await workbench.cell(here.fr, 'F6')).value).toBeCloseTo(-0.24975, 12);
  expect((await workbench.cell(here.fr, 'F4')).text).toBe('VRAI');
});

/** Runs as part of the script: only whole numbers from 1 to 9 may be typed into a cell. */
function allowDigits(sheet: string, cells: string): void {
  const rule = SpreadsheetApp.newDataValidation().requireNumberBetween(1, 9).setAllowInvalid(false);
  SpreadsheetApp.getActiveSpreadsheet()
    .getSheetByName(sheet)
    ?.getRange(cells)
    .setDataValidation(rule.setHelpText('One digit.').build());
}

describe('Whoever types without looking up', () => {
  test('types into the sheet whose tab was clicked, from the first letter', async () => {
    const workbench = await sharedWorkbench({ language: 'en' });
    const { page } = workbench;
    await workbench.select(here.en, 'P2');
    const tab = (name: string) => page.locator('#grid').getByText(name, { exact: true }).first();
    await tab(textsIn('en').sample.campaigns).click();
    await tab(here.en).click();
    await page.keyboard.type('Instagram');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Facebook');
    await page.keyboard.press('Tab');
    await page.waitForFunction((sheet) => window.workbench.cell(sheet, 'P3').value !== null, here.en);
    expect(await values(workbench, here.en, ['P2', 'P3'])).toEqual(['Instagram', 'Facebook']);
  });

  test('goes on in the next cells after an entry that a rule refuses, which is named and taken back', async () => {
    const workbench = await openWorkbench({ script: scriptWith(allowDigits) });
    const { page } = workbench;
    await callScript(await openSidebar(workbench, menuTexts.en.setup), 'allowDigits', here.en, 'P2:P9');
    await page.getByRole('button', { name: textsIn('en').page.sidebar.close }).click();
    await workbench.type(here.en, 'P2', '5');
    await workbench.select(here.en, 'P2');
    for (const [text, key] of [
      ['hello', 'Enter'],
      ['7', 'Enter'],
      ['8', 'Tab'],
    ] as const) {
      await page.keyboard.type(text);
      await page.keyboard.press(key);
    }
    await page.getByText('“hello” wasn’t entered in P2. One digit.').waitFor();
    await page.waitForFunction((sheet) => window.workbench.cell(sheet, 'P4').value !== null, here.en);
    expect(await values(workbench, here.en, ['P2', 'P3', 'P4'])).toEqual([5, 7, 8]);
  });
});
