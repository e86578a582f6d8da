import { openWorkbench, sharedWorkbench, type WorkbenchPage } from './support/workbench';

const POSTS = 'date;posts;reach\r\n15/01/2026;3;1200,5\r\n16/01/2026;1;800\r\n';

async function texts(workbench: WorkbenchPage, sheet: string, a1s: readonly string[]) {
  return (await workbench.cells(sheet, a1s)).map(({ text }) => text);
}

describe('A CSV file', () => {
  test('chosen in the File menu becomes a sheet of its name, read in the language', async () => {
    const workbench = await openWorkbench({ language: 'fr' });
    const choosing = workbench.page.waitForEvent('filechooser');
    await workbench.openFromMenu('Fichier', 'Ouvrir un fichier CSV…');
    await (await choosing).setFiles({ name: 'posts.csv', mimeType: 'text/csv', buffer: Buffer.from(POSTS) });
    await workbench.page.getByText('posts.csv').waitFor();
    await workbench.settled();
    expect((await workbench.sheets()).at(-1)).toBe('posts');
    const cells = await workbench.cells('posts', ['A2', 'B2', 'C2', 'A3']);
    expect(cells.map(({ value }) => value)).toEqual([46037, 3, 1200.5, 46038]);
    expect(await workbench.page.evaluate(() => window.workbench.active())).toEqual({
      sheet: 'posts',
      a1: 'A1',
    });
  });

  test('dropped on the page is opened, the second of the same name beside the first', async () => {
    const workbench = await openWorkbench();
    for (let time = 0; time < 2; time += 1) {
      await workbench.page.evaluate((content) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([content], 'drop.csv'));
        for (const type of ['dragenter', 'dragover', 'drop']) {
          const event = new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true });
          document.querySelector('#grid')?.dispatchEvent(event);
        }
      }, 'a,b\n1,2\n');
      await workbench.page.waitForFunction((count) => window.workbench.sheets().length === count, 3 + time);
    }
    const [first = '', second = ''] = (await workbench.sheets()).slice(2);
    expect(first).toBe('drop');
    expect(second).toMatch(/^drop./);
    await workbench.settled();
    expect(await texts(workbench, second, ['A1', 'B2'])).toEqual(['a', '2']);
  });

  test('never becomes a formula', async () => {
    const workbench = await sharedWorkbench();
    const content = "name,change\n=1+1,-5\n@shop,+3.5\n-1-1,'x\n";
    const [sheet = ''] = await workbench.openFiles([{ name: 'cells.csv', content }]);
    const cells = await workbench.cells(sheet, ['A2', 'B2', 'A3', 'B3', 'A4', 'B4']);
    expect(cells.map(({ value }) => value)).toEqual(['=1+1', -5, '@shop', 3.5, '-1-1', "'x"]);
    expect(cells.map(({ formula }) => formula)).toEqual(['', '', '', '', '', '']);
  });

  test('that can’t be shown is explained, and the others are opened', async () => {
    const workbench = await openWorkbench();
    const sheets = await workbench.openFiles([
      { name: 'nothing.csv', content: '\n' },
      { name: 'picture.csv', content: '\u0000\u0001' },
      { name: 'fine.csv', content: 'a\n1\n' },
    ]);
    expect(sheets).toEqual(['fine']);
    const notices = await workbench.page.locator('.notice p').allTextContents();
    expect(notices.map((notice) => notice.split(' ')[0])).toEqual([
      'nothing.csv',
      'picture.csv',
      'fine.csv:',
    ]);
  });

  test('of many rows gets a sheet that is large enough', async () => {
    const workbench = await sharedWorkbench();
    const rows = Array.from({ length: 5000 }, (_, index) => `${index + 1},x`);
    const [sheet = ''] = await workbench.openFiles([{ name: 'long.csv', content: rows.join('\n') }]);
    expect((await workbench.cell(sheet, 'A5000')).value).toBe(5000);
  });
});
