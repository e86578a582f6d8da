import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { menuTexts } from '../../src/locales';
import { textsIn } from '../../src/workbench/page/texts';
import { openWorkbench } from './support/workbench';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const OPTIONS: RunOptions = { resultTypes: ['violations'], iframes: false };

/** What axe finds to be a serious or critical fault. */
async function faults(place: Page | Frame): Promise<string[]> {
  await place.evaluate(axe);
  // The grid and its toolbar are the spreadsheet library's own.
  const { violations } = await place.evaluate<AxeResults>(
    `axe.run({ exclude: ['#grid'] }, ${JSON.stringify(OPTIONS)})`,
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

describe.each(['en', 'fr'] as const)('in %s axe finds no serious fault', (language) => {
  const { menus, sample } = textsIn(language);

  test('in the page, its menus, messages and question', async () => {
    const workbench = await openWorkbench({ language });
    await workbench.openFiles([{ name: 'empty.csv', content: '' }]);
    await workbench.type(sample.tryIt, 'C5', '=CONVERSION_RATE(5; 3)');
    await workbench.select(sample.tryIt, 'C5');
    expect(await faults(workbench.page)).toEqual([]);
    await workbench.openFromMenu(menus.extensions, 'Social ROI');
    expect(await faults(workbench.page)).toEqual([]);
    for (const key of ['Escape', 'Escape']) await workbench.page.keyboard.press(key);
    await workbench.openFromMenu(menus.file, menus.startOver);
    expect(await faults(workbench.page)).toEqual([]);
  });

  test.each(Object.entries(menuTexts[language]))('in the sidebar and around it: %s', async (_, line) => {
    const { page } = await openWorkbench({ language });
    await page.evaluate((label) => window.workbench.open(label), line);
    const frame = await (await page.waitForSelector('#sidebar iframe')).contentFrame();
    if (!frame) throw new Error('The sidebar shows no page.');
    await frame.waitForSelector('main button:visible');
    expect(await faults(page)).toEqual([]);
    expect(await faults(frame)).toEqual([]);
  });
});
