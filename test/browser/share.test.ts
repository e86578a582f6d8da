import { menuTexts, shareTexts } from '../../src/locales';
import { openSidebar } from './support/sidebar';
import { openWorkbench } from './support/workbench';

describe.each(['en', 'fr'] as const)('The Share tab in %s', (language) => {
  test('gives people access only after the last question', async () => {
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
