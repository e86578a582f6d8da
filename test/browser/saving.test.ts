import { textsIn } from '../../src/workbench/page/texts';
import { openWorkbench, WorkbenchPage } from './support/workbench';

const { sample, notices, menus, startOver, saving, openElsewhere } = textsIn('en');

async function reload(workbench: WorkbenchPage): Promise<void> {
  await workbench.page.reload();
  await workbench.ready();
}

/** Types without waiting for anything, calculations and saves included. */
function typeAndGoOn(workbench: WorkbenchPage, a1: string, text: string): Promise<void> {
  return workbench.page.evaluate(
    ([sheet, at, typed]) => {
      void window.workbench.type(sheet, at, typed);
    },
    [sample.tryIt, a1, text] as const,
  );
}

/** The same workbook in another tab of the browser. */
async function anotherTab(workbench: WorkbenchPage): Promise<WorkbenchPage> {
  const tab = new WorkbenchPage(await workbench.page.context().newPage());
  await tab.page.goto(workbench.page.url());
  await tab.ready();
  return tab;
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

  test('keeps what was entered the moment before a reload, again and again', async () => {
    const workbench = await openWorkbench();
    for (const [index, a1] of ['F2', 'F3', 'F4'].entries()) {
      await typeAndGoOn(workbench, a1, String(index + 1));
      await reload(workbench);
    }
    const kept = await workbench.cells(sample.tryIt, ['F2', 'F3', 'F4']);
    expect(kept.map(({ value }) => value)).toEqual([1, 2, 3]);
  });

  test('says whether it is saved', async () => {
    const workbench = await openWorkbench();
    const sign = workbench.page.locator('#saving');
    await typeAndGoOn(workbench, 'F2', '1');
    expect(await sign.textContent()).toBe(saving.saving);
    await workbench.page.locator('#saving', { hasText: saving.saved }).waitFor();
  });

  test('asks before a cell that is still being typed is left behind, and not when all is saved', async () => {
    const workbench = await openWorkbench();
    const { page } = workbench;
    const questions: string[] = [];
    page.on('dialog', async (dialog) => {
      questions.push(dialog.type());
      await dialog.accept();
    });
    await workbench.enter(sample.tryIt, 'F2', '1');
    await reload(workbench);
    expect(questions).toEqual([]);
    await workbench.select(sample.tryIt, 'F3');
    await page.keyboard.type('half a wor');
    await reload(workbench);
    expect(questions).toEqual(['beforeunload']);
  });

  test('goes on in the tab opened last, with all that was entered in the other', async () => {
    const first = await openWorkbench();
    await typeAndGoOn(first, 'F2', '1');
    await first.select(sample.tryIt, 'F3');
    await first.page.keyboard.type('2');
    const second = await anotherTab(first);
    const seen = await second.cells(sample.tryIt, ['F2', 'F3']);
    expect(seen.map(({ value }) => value)).toEqual([1, 2]);
    await first.page.getByRole('heading', { name: openElsewhere.title }).waitFor();
    await expect(first.type(sample.tryIt, 'F4', '3')).rejects.toThrow(openElsewhere.title);
    await second.type(sample.tryIt, 'F4', '4');
    await first.page.getByRole('button', { name: openElsewhere.goOn }).click();
    await first.page.waitForFunction(() => document.getElementById('open-elsewhere') === null);
    await first.ready();
    expect((await first.cell(sample.tryIt, 'F4')).value).toBe(4);
    await second.page.getByRole('heading', { name: openElsewhere.title }).waitFor();
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
