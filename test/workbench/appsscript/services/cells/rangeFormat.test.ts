import { type ServiceBench, serviceBench } from '../../support/serviceBench';

let bench: ServiceBench;
const run = (...args: Parameters<ServiceBench['run']>) => bench.run(...args);

beforeAll(() => {
  bench = serviceBench();
});

beforeEach(() => bench.newSheet());

afterAll(() => bench.dispose());

describe('the look of a range', () => {
  it('Formats are read back as set', async () => {
    const lines = `const r = sheet.getRange('A1:B2').setBackground('#e3f1ee').setFontWeight('bold').setFontSize(14)
        .setFontColor('#111111').setWrap(true).setVerticalAlignment('middle').setHorizontalAlignment('right');
      const seen = () => [r.getBackground(), r.getFontWeight(), r.getFontSize(), r.getWrap()];
      const first = seen(); r.clear(); return [first, seen()]`;
    expect(await run(lines)).toEqual([
      ['#e3f1ee', 'bold', 14, true],
      ['#ffffff', 'normal', 10, false],
    ]);
  });

  it('A list of ranges sets the formats of all of them', async () => {
    const lines = `const list = sheet.getRangeList(['A1', 'C1:C2']).setFontWeight('bold').setNumberFormat('0.0%');
      return [list.getRanges().length, ...['A1', 'B1', 'C2'].map((a1) => {
        const r = sheet.getRange(a1); return [r.getFontWeight(), r.getNumberFormat()]; })]`;
    expect(await run(lines)).toEqual([2, ['bold', '0.0%'], ['normal', 'General'], ['bold', '0.0%']]);
  });
});

describe('notes', () => {
  it('Notes stay on their cells until they are emptied', async () => {
    const lines = `const r = sheet.getRange('A1:B1'); const seen = [r.setNotes([['a', '']]).getNotes()];
      seen.push(r.setNotes([['b', 'c']]).getNotes()); seen.push(r.clearNote().getNotes()); return seen`;
    expect(await run(lines)).toEqual([[['a', '']], [['b', 'c']], [['', '']]]);
  });

  it('Notes are saved with the workbook', async () => {
    await run("sheet.getRange('B2').setNote('kept')");
    const restored = bench.restored();
    expect(await restored.run("return sheet.getRange('B2').getNote()")).toBe('kept');
    restored.dispose();
  });
});
