import { followStructure } from '../../../../src/workbench/appsscript/records/followStructure';
import { Records } from '../../../../src/workbench/appsscript/records/records';
import type { ChartRecord } from '../../../../src/workbench/appsscript/records/types';
import { type HeadlessEngine, headlessEngine } from '../support/headlessEngine';

let spreadsheet: HeadlessEngine;
let records: Records;

beforeAll(() => {
  spreadsheet = headlessEngine();
  records = new Records(() => spreadsheet.workbook);
  followStructure(spreadsheet.workbook, records);
});

afterAll(() => spreadsheet.dispose());

const sheet = () => spreadsheet.workbook.getActiveSheet();

/** A chart of column C at the cell D5, on a sheet of its own. */
function chartOfColumnC(): void {
  spreadsheet.workbook.insertSheet();
  const area = { startRow: 0, endRow: null, startColumn: 2, endColumn: 2 };
  const chart: ChartRecord = {
    ...{ id: 1, type: 'LINE', headers: 1, options: {} },
    ...{ row: 4, column: 3, offsetX: 0, offsetY: 0 },
    ranges: [{ sheetId: sheet().getSheetId(), area }],
  };
  records.changeSheet(sheet(), { charts: [chart] });
}

/** The column of the chart's data, and its cell. */
function places() {
  return records.ofSheet(sheet()).charts.map(({ ranges, row, column }) => ({
    data: ranges.map(({ area }) => area.startColumn),
    at: [row, column],
  }));
}

describe('a chart', () => {
  beforeEach(chartOfColumnC);

  it.each([
    ['insertion before', () => sheet().insertColumnsBefore(0, 2), { data: [4], at: [4, 5] }],
    ['deletion before', () => sheet().deleteColumns(0, 1), { data: [1], at: [4, 2] }],
    ['deletion of its data', () => sheet().deleteColumns(2, 1), { data: [], at: [4, 2] }],
    ['deletion of its cell', () => sheet().deleteRows(3, 4), { data: [2], at: [3, 3] }],
    ['insertion of rows', () => sheet().insertRowsBefore(0, 3), { data: [2], at: [7, 3] }],
    ['a move to the left', () => sheet().moveColumns(sheet().getRange('C:C'), 0), { data: [0], at: [4, 3] }],
    ['a move to the right', () => sheet().moveColumns(sheet().getRange('A:A'), 4), { data: [1], at: [4, 2] }],
    [
      'its own move to the right',
      () => sheet().moveColumns(sheet().getRange('C:C'), 6),
      { data: [5], at: [4, 2] },
    ],
    ['a move of rows', () => sheet().moveRows(sheet().getRange('1:1'), 9), { data: [2], at: [3, 3] }],
  ])('A chart follows %s', (_, change, place) => {
    change();
    expect(places()).toEqual([place]);
  });

  it('Changes of one sheet leave charts of other sheets alone', () => {
    const here = sheet();
    spreadsheet.workbook.getSheets()[0]?.insertColumnsBefore(0, 1);
    // Univer turns to the sheet that it changed.
    here.activate();
    expect(places()).toEqual([{ data: [2], at: [4, 3] }]);
  });
});
