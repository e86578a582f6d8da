import { menuTexts, sidebarTexts } from '../../src/locales';
import { textsIn } from '../../src/workbench/page/texts';
import { faults } from './support/axe';
import { openSidebar } from './support/sidebar';
import { sharedWorkbench } from './support/workbench';

describe.each(['en', 'fr'] as const)('In %s axe finds no serious fault', (language) => {
  const { menus, sample } = textsIn(language);

  test('in the page, its menus, messages and question', async () => {
    const workbench = await sharedWorkbench({ language });
    await workbench.openFiles([{ name: 'empty.csv', content: '' }]);
    await workbench.type(sample.tryIt, 'C5', '=CONVERSION_RATE(5; 3)');
    await workbench.select(sample.tryIt, 'C5');
    expect(await faults(workbench.page)).toEqual([]);
    await workbench.openFromMenu(menus.extensions, 'Social ROI');
    expect(await faults(workbench.page)).toEqual([]);
    for (const key of ['Escape', 'Escape']) await workbench.page.keyboard.press(key);
    await workbench.openFromMenu(menus.file, menus.startOver);
    expect(await faults(workbench.page)).toEqual([]);
    await workbench.page.keyboard.press('Escape');
  });

  test('in the sidebar and around it, on every tab', async () => {
    const workbench = await sharedWorkbench({ language });
    const { loading } = sidebarTexts[language];
    for (const line of Object.values(menuTexts[language])) {
      const frame = await openSidebar(workbench, line);
      await frame.waitForSelector('main [role=tabpanel]:visible h1');
      await frame.waitForFunction(
        (text) => !document.querySelector('main')?.textContent?.includes(text),
        loading,
      );
      expect({ line, faults: await faults(frame) }).toEqual({ line, faults: [] });
    }
    expect(await faults(workbench.page)).toEqual([]);
  });
});
