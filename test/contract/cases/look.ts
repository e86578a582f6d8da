import type { Case } from '../platform';

const CUT = 'You must select all cells in a merged range to merge or unmerge them.';

/** Merged cells, sizes, formats by condition, charts: how a sheet looks. */
export function look(test: Case): void {
  test('Merged cells keep the content of the first one, and come apart again', ({ sheet }) => {
    const range = sheet()
      .getRange('B2:C3')
      .setValues([
        ['kept', 1],
        [2, 3],
      ]);
    range.merge();
    expect(range.getValues()).toEqual([
      ['kept', ''],
      ['', ''],
    ]);
    expect(['B2', 'C3', 'A1', 'D2', 'A1:B2'].map((a1) => sheet().getRange(a1).isPartOfMerge())).toEqual([
      ...[true, true, false, false, true],
    ]);
    const merged = sheet().getRange('A1:D4').getMergedRanges();
    expect(merged.map((each) => each.getA1Notation())).toEqual(['B2:C3']);
    sheet().getRange('A1:D4').breakApart();
    expect(range.isPartOfMerge()).toBe(false);
    expect(range.getValue()).toBe('kept');
  });

  test('One cell merged with itself is no merged cell', ({ sheet }) => {
    sheet().getRange('B2').merge();
    expect(sheet().getRange('B2').isPartOfMerge()).toBe(false);
  });

  test('Merging across makes one cell of each row', ({ sheet }) => {
    sheet()
      .getRange('B2:C3')
      .setValues([
        ['left', 'right'],
        ['one', 'other'],
      ]);
    sheet().getRange('B2:C3').mergeAcross();
    const merged = sheet().getRange('A1:D4').getMergedRanges();
    expect(merged.map((each) => each.getA1Notation()).sort()).toEqual(['B2:C2', 'B3:C3']);
    expect(sheet().getRange('B2:C3').getValues()).toEqual([
      ['left', ''],
      ['one', ''],
    ]);
    sheet().getRange('A5:A6').mergeAcross();
    expect(sheet().getRange('A5:A6').isPartOfMerge()).toBe(false);
    expect(() => sheet().getRange('C2:D2').mergeAcross()).toThrow(CUT);
  });

  test('A larger range swallows merged cells, one that cuts through them is refused', ({ sheet }) => {
    sheet().getRange('B2:C2').merge();
    expect(() => sheet().getRange('C2:D2').merge()).toThrow(CUT);
    expect(() => sheet().getRange('C1:C5').breakApart()).toThrow(CUT);
    sheet().getRange('A1:D3').merge();
    const merged = sheet().getRange('C2').getMergedRanges();
    expect(merged.map((each) => each.getA1Notation())).toEqual(['A1:D3']);
  });

  test('Merged cells go where their cells go', ({ sheet }) => {
    sheet().getRange('B2:C2').merge();
    sheet().insertColumns(1, 1);
    sheet().insertRowsAfter(1, 2);
    expect(
      sheet()
        .getRange('A1:F9')
        .getMergedRanges()
        .map((each) => each.getA1Notation()),
    ).toEqual(['C4:D4']);
  });

  test('A list of ranges breaks apart and forgets its notes', ({ sheet }) => {
    sheet().getRange('A1:B1').merge().setNote('gone');
    sheet().getRange('A3').setNote('stays');
    const list = sheet().getRangeList(['A1:B2']);
    list.breakApart().clearNote();
    expect(sheet().getRange('A1').isPartOfMerge()).toBe(false);
    expect(sheet().getRange('A1:A3').getNotes()).toEqual([[''], [''], ['stays']]);
  });

  test('Merged cells carry a note, which can be cleared', ({ sheet }) => {
    const range = sheet().getRange('B2:D3').merge();
    sheet().getRange('B2').setNote('From the column Hours');
    expect(sheet().getRange('B2').getNote()).toBe('From the column Hours');
    range.clearNote();
    expect(sheet().getRange('B2').getNote()).toBe('');
  });

  test('Every look of a list of ranges can be set', ({ sheet }) => {
    const list = sheet().getRangeList(['A1:B1', 'C3']);
    list.setFontSize(16).setFontWeight('bold').setFontColor('#202124').setBackground('#f1f3f4');
    list.setWrap(true).setHorizontalAlignment('right').setVerticalAlignment('middle');
    sheet().getRange('A1:B1').setFontSize(9).setFontColor(null).setVerticalAlignment('top');
    sheet().getRange('A1:B1').setHorizontalAlignment('center');
    expect(list.getRanges()).toHaveLength(2);
  });

  test('Rows have the heights that they are given', ({ sheet }) => {
    expect(sheet().getRowHeight(5)).toBe(21);
    sheet().setRowHeightsForced(2, 2, 40).setRowHeight(4, 30);
    sheet().setRowHeights(6, 1, 50);
    expect([1, 2, 3, 4, 5, 6].map((row) => sheet().getRowHeight(row))).toEqual([21, 40, 40, 30, 21, 50]);
    expect(() => sheet().setRowHeightsForced(1000, 2, 40)).toThrow('Those rows are out of bounds.');
  });

  test('Columns have the widths that they are given', ({ sheet }) => {
    sheet().setColumnWidths(2, 2, 40);
    expect([1, 2, 3].map((column) => sheet().getColumnWidth(column))).toEqual([100, 40, 40]);
  });

  test('A hidden sheet stays, and is shown again', ({ sheet, spreadsheet }) => {
    const name = sheet().getName();
    expect(sheet().isSheetHidden()).toBe(false);
    sheet().getRange('A1').setValue(1);
    sheet().hideSheet();
    expect(spreadsheet().getSheetByName(name)?.isSheetHidden()).toBe(true);
    expect(spreadsheet().getActiveSheet().getName()).not.toBe(name);
    expect(sheet().getRange('A1').getValue()).toBe(1);
    sheet().showSheet();
    expect(sheet().isSheetHidden()).toBe(false);
  });

  test('A format by condition tells what it looks for and how cells then look', ({ sheet, platform }) => {
    const { SpreadsheetApp } = platform.run();
    const signs = SpreadsheetApp.newConditionalFormatRule()
      .whenTextStartsWith('▲')
      .setFontColor('#0b5394')
      .setBackground('#d7e6f7')
      .setBold(true)
      .setRanges([sheet().getRange('B2:C3'), sheet().getRange('E5')])
      .build();
    const formula = SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied('=$A1=1')
      .setBackground('#eeeeee')
      .setRanges([sheet().getRange('A1:A9')])
      .build();
    sheet().setConditionalFormatRules([signs, formula]);
    const found = sheet()
      .getConditionalFormatRules()
      .map((rule) => {
        const condition = rule.getBooleanCondition();
        return [
          String(condition?.getCriteriaType()),
          condition?.getCriteriaValues(),
          condition?.getBackground(),
          condition?.getFontColor() ?? null,
          condition?.getBold() ?? null,
        ];
      });
    expect(found).toEqual([
      ['TEXT_STARTS_WITH', ['▲'], '#d7e6f7', '#0b5394', true],
      ['CUSTOM_FORMULA', ['=$A1=1'], '#eeeeee', null, null],
    ]);
  });

  test('A cell offers words to choose from', ({ sheet, platform }) => {
    const rule = platform
      .run()
      .SpreadsheetApp.newDataValidation()
      .requireValueInList(['Channel', 'Content type'], true)
      .setHelpText('Choose one')
      .build();
    sheet().getRange('B2:C2').merge();
    sheet().getRange('B2').setDataValidation(rule);
    expect(sheet().getRange('B2').getDataValidation()?.getHelpText()).toBe('Choose one');
    expect(sheet().getRange('B3').getDataValidation()).toBeNull();
  });

  test('A chart keeps its options', ({ sheet, platform }) => {
    const chart = sheet()
      .newChart()
      .setChartType(platform.run().Charts.ChartType.COLUMN)
      .addRange(sheet().getRange('A1:B9'))
      .setNumHeaders(1)
      .setPosition(2, 2, 0, 0)
      .setOption('title', 'Hours')
      .setOption('colors', ['#0b5394', '#b45f06'])
      .setOption('hAxis.title', 'Week')
      .setOption('vAxis.title', 'Hours')
      .setOption('legend.position', 'top')
      .build();
    sheet().insertChart(chart);
    const options = sheet().getCharts()[0]?.getOptions();
    expect(
      ['title', 'hAxis.title', 'vAxis.title', 'legend.position'].map((key) => options?.get(key)),
    ).toEqual(['Hours', 'Week', 'Hours', 'top']);
    expect(options?.get('colors')).toEqual(['#0b5394', '#b45f06']);
  });
}
