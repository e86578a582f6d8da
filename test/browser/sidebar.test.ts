import { menuTexts, sidebarTexts } from '../../src/locales';
import { textsIn } from '../../src/workbench/page/texts';
import { sharedWorkbench } from './support/workbench';

describe.each(['en', 'fr'] as const)('The sidebar in %s', (language) => {
  const { menus, page: texts } = textsIn(language);
  const help = menuTexts[language].help;

  test('opens from the Extensions menu, 300 pixels wide, closes, and opens by its name', async () => {
    const workbench = await sharedWorkbench({ language });
    await workbench.openFromMenu(menus.extensions, 'Social ROI', help);
    const frame = workbench.page.locator('#sidebar iframe');
    await frame.waitFor();
    expect((await frame.boundingBox())?.width).toBe(300);
    await workbench.page.getByRole('button', { name: texts.sidebar.close }).click();
    expect(await frame.count()).toBe(0);
    expect(await workbench.page.evaluate(() => window.workbench.menu())).toEqual(
      Object.values(menuTexts[language]),
    );
    await workbench.page.evaluate((label) => window.workbench.open(label), help);
    expect(await workbench.page.locator('#sidebar h2').textContent()).toBe('Social ROI');
    expect(workbench.problems).toEqual([]);
  });
});

test('A viewer has no menu of the add-in, and an editor has all of it', async () => {
  const { page } = await sharedWorkbench({ language: 'en' });
  await page.evaluate(() => window.workbench.role('viewer'));
  expect(await page.evaluate(() => window.workbench.menu())).toEqual([]);
  await page.evaluate(() => window.workbench.role('editor'));
  expect(await page.evaluate(() => window.workbench.menu())).toEqual(Object.values(menuTexts.en));
  await page.evaluate(() => window.workbench.role('owner'));
});

test.each(['en', 'fr'] as const)(
  'The Help tab in %s puts a working example of a function into the active cell',
  async (language) => {
    const workbench = await sharedWorkbench({ language });
    const { tryIt } = textsIn(language).sample;
    const texts = sidebarTexts[language].help;
    await workbench.select(tryIt, 'F2');
    await workbench.page.evaluate((label) => window.workbench.open(label), menuTexts[language].help);
    const sidebar = workbench.page.frameLocator('#sidebar iframe');
    await sidebar.getByRole('searchbox').fill('PAYBACK');
    await sidebar.getByRole('button', { name: 'PAYBACK' }).click();
    await sidebar.getByRole('button', { name: texts.insert }).click();
    await sidebar.getByText('F2').waitFor();
    await workbench.settled();
    const { formula, value, error } = await workbench.cell(tryIt, 'F2');
    expect(formula).toMatch(/^=PAYBACK\(/);
    expect([typeof value, error]).toEqual(['number', null]);
  },
);
