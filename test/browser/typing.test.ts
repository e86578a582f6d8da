import { textsIn } from '../../src/workbench/page/texts';
import { sharedWorkbench, type WorkbenchPage } from './support/workbench';

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
