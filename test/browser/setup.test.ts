import type { Frame } from 'playwright-core';
import { menuTexts, setupTexts, shareTexts, workbookTexts } from '../../src/locales';
import { openWorkbench, type WorkbenchPage } from './support/workbench';

/** Opens the sidebar by its menu line, and gives the page shown in it. */
async function openSidebar({ page }: WorkbenchPage, label: string): Promise<Frame> {
  await page.evaluate((line) => window.workbench.open(line), label);
  const frame = await (await page.waitForSelector('#sidebar iframe')).contentFrame();
  if (!frame) throw new Error('The sidebar shows no page.');
  return frame;
}

const titles = (language: 'en' | 'fr') =>
  Object.values(workbookTexts[language].sheets).map(({ title }) => title);

describe.each(['en', 'fr'] as const)('in %s', (language) => {
  const texts = setupTexts[language];

  test('the wizard is answered by keyboard alone, and builds the workbook', async () => {
    const workbench = await openWorkbench({ language });
    const frame = await openSidebar(workbench, menuTexts[language].setup);
    const { keyboard } = workbench.page;
    const arriveAt = (title: string) =>
      frame.waitForFunction((text) => document.querySelector('h2:focus')?.textContent?.includes(text), title);
    const goOn = async (...keys: readonly string[]) => {
      for (const key of keys) await keyboard.press(key);
    };
    await frame.waitForSelector('form');
    // From the tab over the three questions to the button.
    await frame.locator('[role=tab][aria-selected=true]').focus();
    await goOn('Tab', 'Tab', 'Tab', 'Tab', 'Enter');
    await arriveAt(texts.business.title);
    await goOn('Tab');
    await keyboard.type('Chez Nora');
    await goOn('Enter');
    await arriveAt(texts.channels.title);
    await goOn('Tab', 'Enter');
    await arriveAt(texts.people.title);
    await goOn('Tab', 'Enter');
    await arriveAt(texts.review.title);
    await goOn('Tab', 'Tab', 'Enter');
    await arriveAt(texts.done.title);
    expect(await workbench.sheets()).toEqual(expect.arrayContaining(titles(language)));
    expect(workbench.problems).toEqual([]);
  });

  test('the example is built, and removed in one click', async () => {
    const workbench = await openWorkbench({ language });
    const frame = await openSidebar(workbench, menuTexts[language].setup);
    const click = (name: string) => frame.getByRole('button', { name, exact: true }).click();
    const activity = workbookTexts[language].sheets.activity.title;
    await click(texts.example.offer);
    await click(texts.done.finish);
    await workbench.settled();
    expect((await workbench.cell(activity, 'A2')).value).not.toBeNull();
    await click(texts.example.remove);
    await frame.getByText(texts.example.removed).waitFor();
    await workbench.settled();
    expect((await workbench.cell(activity, 'A2')).value).toBeNull();
  });

  test('people get access only after the last question', async () => {
    const share = shareTexts[language];
    const workbench = await openWorkbench({ language });
    const frame = await openSidebar(workbench, menuTexts[language].share);
    const click = (name: string) => frame.getByRole('button', { name, exact: true }).click();
    await frame.locator('textarea').fill('ana@example.com, leo@example.com');
    await click(share.review);
    await click(share.confirm.no);
    expect(await frame.locator('.people li').filter({ hasText: 'ana@example.com' }).count()).toBe(0);
    await click(share.review);
    await click(share.confirm.yes);
    await click(share.outcomes.more);
    expect(
      await frame.locator('.people li').filter({ hasText: share.roles.editor }).allTextContents(),
    ).toEqual(['ana@example.com', 'leo@example.com'].map((address) => `${address} ${share.roles.editor}`));
  });
});
