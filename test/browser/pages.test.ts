import { openWorkbench, sharedWorkbench, type WorkbenchPage } from './support/workbench';

/** A sheet to be read: merged cells, colours by sign, sparklines, links and a chart, 700 pixels wide. */
const SCRIPT = `
function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('build', 'build').addToUi(); }
function build() {
  const ss = SpreadsheetApp.getActiveSpreadsheet();
  const data = ss.insertSheet('Data', 1);
  data.getRange('A1:C7').setValues([['Week', 'Margin', 'Cost'], ['W1', 120, 210], ['W2', 180, 205], ['W3', 90, 215],
    ['W4', '', 200], ['W5', 240, 190], ['W6', 310, 220]]);
  const page = ss.insertSheet('Page', 0);
  page.setColumnWidths(1, 7, 100);
  page.setHiddenGridlines(true);
  page.setRowHeightsForced(2, 1, 60).setRowHeightsForced(5, 1, 48);
  page.getRange('A2:G2').merge().setValue('▼ Not yet: a loss of €1,330').setFontSize(16).setFontWeight('bold')
    .setVerticalAlignment('middle').setNote('From Data');
  const cards = [['A', 'line'], ['C', 'column'], ['E', 'winloss'], ['G', 'bar']];
  for (const [column, type] of cards) {
    const at = page.getRange(column + '4');
    const wide = column !== 'G';
    if (wide) page.getRange(at.getRow(), at.getColumn(), 1, 2).merge();
    at.setValue(type).setBackground('#f1f3f4').setFontColor('#5f6368');
    if (wide) page.getRange(5, at.getColumn(), 1, 2).merge();
    page.getRange(5, at.getColumn()).setBackground('#f1f3f4').setFormula(
      '=SPARKLINE(Data!B2:B7;VSTACK(HSTACK("charttype";"' + type + '");HSTACK("color";"#6a329f");HSTACK("color1";"#6a329f");HSTACK("linewidth";2);HSTACK("lastcolor";"#d55e00");HSTACK("axis";TRUE)))');
  }
  page.getRange('A7:B7').merge().setFormula('=HYPERLINK("#gid=' + data.getSheetId() + '&range=B4";"Fill in the hours of week 3")');
  page.getRange('D7').setValue('▲ clear rise');
  page.getRange('E7').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['Channel', 'Content'], true).build()).setValue('Channel');
  const signs = [['▲', '#0b5394', '#d7e6f7'], ['▼', '#8a3b00', '#fbe1cf']];
  page.setConditionalFormatRules(signs.map(([sign, colour, background]) => SpreadsheetApp.newConditionalFormatRule()
    .whenTextStartsWith(sign).setFontColor(colour).setBackground(background).setBold(true)
    .setRanges([page.getRange('A2:G2'), page.getRange('D7')]).build()));
  page.insertChart(page.newChart().setChartType(Charts.ChartType.COLUMN).addRange(data.getRange('A1:A7'))
    .addRange(data.getRange('B1:B7')).addRange(data.getRange('C1:C7')).setNumHeaders(1).setPosition(9, 1, 0, 0)
    .setOption('title', 'Margin against full cost').setOption('hAxis.title', 'Week').setOption('vAxis.title', 'Euros a week')
    .setOption('colors', ['#0b5394', '#d55e00']).setOption('legend.position', 'top')
    .setOption('width', 700).setOption('height', 300).build());
  page.getRange('A24').setValue('What is next');
  ss.setActiveSheet(page);
}`;

async function openBuilt(language: 'en' | 'fr'): Promise<WorkbenchPage> {
  const workbench = await sharedWorkbench({ script: SCRIPT, language });
  if (!(await workbench.sheets()).includes('Page')) {
    await workbench.page.evaluate(() => window.workbench.open('build'));
    await workbench.settled();
  }
  await workbench.select('Page', 'A1');
  return workbench;
}

/** The colours of the picture within a part of the grid, by how often they occur. */
function colorsIn(workbench: WorkbenchPage, clip: { x: number; y: number; width: number; height: number }) {
  return workbench.page.evaluate((part) => {
    const canvas = document.querySelector<HTMLCanvasElement>('canvas[id^="univer-sheet-main-canvas"]');
    const context = canvas?.getContext('2d');
    if (!canvas || !context) return [];
    const ratio = canvas.width / canvas.clientWidth;
    const box = [part.x, part.y, part.width, part.height].map((each) => Math.round(each * ratio));
    const { data } = context.getImageData(box[0] ?? 0, box[1] ?? 0, box[2] ?? 1, box[3] ?? 1);
    const found = new Set<string>();
    for (let at = 0; at < data.length; at += 4) found.add(`${data[at]},${data[at + 1]},${data[at + 2]}`);
    return [...found];
  }, clip);
}

/** In pixels of the grid. */
const CARDS = { x: 50, y: 20, width: 640, height: 250 };
const VIOLET = '106,50,159';

test.each(['en', 'fr'] as const)(
  'A page shows sparklines in its cells, also after zooming (%s)',
  async (language) => {
    const workbench = await openBuilt(language);
    await workbench.page.waitForTimeout(500);
    if (process.env.SHOTS)
      await workbench.page.screenshot({ path: `${process.env.SHOTS}/page-${language}.png` });
    expect(await workbench.cells('Page', ['A5', 'C5', 'G5'])).toMatchObject([
      { text: '' },
      { text: '' },
      { text: '' },
    ]);
    expect(await colorsIn(workbench, CARDS)).toContain(VIOLET);
    await workbench.page.mouse.move(400, 400);
    await workbench.page.keyboard.down('Control');
    await workbench.page.mouse.wheel(0, -100);
    await workbench.page.keyboard.up('Control');
    await workbench.page.waitForTimeout(500);
    if (process.env.SHOTS)
      await workbench.page.screenshot({ path: `${process.env.SHOTS}/zoomed-${language}.png` });
    expect(await colorsIn(workbench, CARDS)).toContain(VIOLET);
    await workbench.page.keyboard.down('Control');
    await workbench.page.mouse.wheel(0, 100);
    await workbench.page.keyboard.up('Control');
    await workbench.page.waitForTimeout(500);
    expect(workbench.problems).toEqual([]);
  },
);

test('A click on a link goes to the cell that it names', async () => {
  const workbench = await openBuilt('en');
  const box = await workbench.page.locator('canvas[id^="univer-sheet-main-canvas"]').boundingBox();
  if (!box) throw new Error('There is no grid.');
  // Row 7 lies below the header and rows of 21, 60, 21, 21, 48 and 21 pixels.
  await workbench.page.mouse.click(box.x + 120, box.y + 20 + 192 + 10);
  await workbench.page.waitForFunction(() => window.workbench.active().sheet === 'Data');
  expect(await workbench.page.evaluate(() => window.workbench.active())).toEqual({ sheet: 'Data', a1: 'B4' });
});

test.each(['en', 'fr'] as const)(
  'A page of 700 pixels is printed on one sheet of A4 (%s)',
  async (language) => {
    const workbench = await openBuilt(language);
    const pdf = await workbench.page.pdf({
      preferCSSPageSize: true,
      ...(process.env.SHOTS ? { path: `${process.env.SHOTS}/page-${language}.pdf` } : {}),
    });
    const text = pdf.toString('latin1');
    expect(text.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
    const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(text) ?? [];
    expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);
    expect(await workbench.page.locator('#printed-sheet').count()).toBe(0);
  },
);

test('The menu prints the active sheet with its merged cells, colours, drawings and charts', async () => {
  const workbench = await openWorkbench({ script: SCRIPT });
  await workbench.page.evaluate(() => window.workbench.open('build'));
  await workbench.settled();
  const printed = await workbench.page.evaluate(() => {
    window.print = () => window.dispatchEvent(new Event('beforeprint'));
    return true;
  });
  expect(printed).toBe(true);
  await workbench.openFromMenu('File', 'Print');
  const page = workbench.page.locator('#printed-sheet');
  expect(await page.locator('td[colspan="7"]').textContent()).toBe('▼ Not yet: a loss of €1,330');
  expect(await page.locator('td[colspan="7"]').getAttribute('style')).toContain('font-size:16pt');
  if (process.env.SHOTS) {
    await workbench.page.emulateMedia({ media: 'print' });
    await workbench.page.setViewportSize({ width: 718, height: 1046 });
    await workbench.page.screenshot({ path: `${process.env.SHOTS}/printed.png` });
  }
  expect(await page.locator('td > svg').count()).toBe(4);
  expect(await page.locator('figure > svg').count()).toBe(1);
  expect(await page.locator('figure').textContent()).toContain('Euros a week');
});
