import { textsIn } from '../../src/workbench/page/texts';
import { openWorkbench, type WorkbenchPage } from './support/workbench';

const { sample, notices, menus, startOver } = textsIn('en');

async function reload(workbench: WorkbenchPage): Promise<void> {
  await workbench.page.reload();
  await workbench.ready();
}

/** Changes what the page saved, as an older page or a fault might have left it. */
function spoil(workbench: WorkbenchPage, saved: { version: number; snapshot: unknown }): Promise<void> {
  return workbench.page.evaluate(
    (value) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('social-roi-workbench');
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('workbooks', 'readwrite');
          transaction
            .objectStore('workbooks')
            .put({ properties: { user: {}, document: {} }, ...value }, 'en');
          transaction.oncomplete = () => resolve();
          transaction.onerror = () => reject(transaction.error);
        };
      }),
    saved,
  );
}

describe('The workbook of the workbench', () => {
  test('survives a reload, formulas and formats included', async () => {
    const workbench = await openWorkbench();
    await workbench.enter(sample.tryIt, 'C4', '=ROI(1500; 1000)');
    await workbench.openFiles([{ name: 'mine.csv', content: 'a\n7\n' }]);
    await workbench.settled();
    await reload(workbench);
    expect(await workbench.sheets()).toEqual([sample.campaigns, sample.tryIt, 'mine']);
    const cell = await workbench.cell(sample.tryIt, 'C4');
    expect([cell.formula, cell.value]).toEqual(['=ROI(1500, 1000)', 0.5]);
    const [cost, shown] = await workbench.cells(sample.campaigns, ['L13', 'M2']);
    expect([cost?.value, shown?.text]).toEqual([112.5, '44.5%']);
    await workbench.type(sample.campaigns, 'K2', '972');
    expect((await workbench.cell(sample.campaigns, 'M2')).value).toBeCloseTo((972 * 0.55 - 185) / 185, 12);
    expect(workbench.problems).toEqual([]);
  });

  test('is one for each language', async () => {
    const workbench = await openWorkbench();
    await workbench.type(sample.tryIt, 'F2', '1');
    await workbench.settled();
    await workbench.page.getByRole('link', { name: 'Français' }).click();
    await workbench.page.waitForURL(/lang=fr/);
    await workbench.ready();
    expect(await workbench.sheets()).toEqual(['Campagnes', 'À vous']);
    expect((await workbench.cell('À vous', 'F2')).value).toBe(null);
  });

  test('starts over after a question, and only then', async () => {
    const workbench = await openWorkbench();
    await workbench.type(sample.tryIt, 'F2', '1');
    await workbench.settled();
    await workbench.openFromMenu(menus.file, menus.startOver);
    await workbench.page.getByRole('button', { name: startOver.cancel }).click();
    expect((await workbench.cell(sample.tryIt, 'F2')).value).toBe(1);
    await workbench.openFromMenu(menus.file, menus.startOver);
    const loaded = workbench.page.waitForEvent('load');
    await workbench.page.getByRole('button', { name: startOver.confirm }).click();
    await loaded;
    await workbench.ready();
    expect((await workbench.cell(sample.tryIt, 'F2')).value).toBe(null);
  });

  test('that can’t be read any more gives way to the sample, with a message', async () => {
    const workbench = await openWorkbench();
    const unreadable = {
      'a later version': { version: 999, snapshot: {} },
      'a snapshot that is none': { version: 1, snapshot: { sheets: 7, sheetOrder: null } },
      'nothing at all': { version: 1, snapshot: null },
    };
    for (const [what, saved] of Object.entries(unreadable)) {
      await spoil(workbench, saved);
      await reload(workbench);
      await workbench.page.getByText(notices.restored).waitFor();
      const cost = await workbench.cell(sample.campaigns, 'L2');
      expect({ what, sheets: await workbench.sheets(), cost: cost.value }).toEqual({
        what,
        sheets: [sample.campaigns, sample.tryIt],
        cost: 185,
      });
    }
    await reload(workbench);
    expect(await workbench.page.locator('.notice').count()).toBe(0);
  });
});
