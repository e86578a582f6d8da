import type { Case } from '../platform';

/** Sheets, ranges, rows and columns, and what follows them when they move. */
export function structure(test: Case): void {
  test('A new sheet has 1000 rows and 26 columns, stands where it was put, and is the active one', ({
    sheet,
    spreadsheet,
  }) => {
    expect([sheet().getMaxRows(), sheet().getMaxColumns()]).toEqual([1000, 26]);
    expect([sheet().getLastRow(), sheet().getLastColumn()]).toEqual([0, 0]);
    expect(spreadsheet().getSheets()[0]?.getName()).toBe(sheet().getName());
    expect(spreadsheet().getActiveSheet().getSheetId()).toBe(sheet().getSheetId());
  });

  test('Two sheets cannot have one name', ({ sheet, spreadsheet }) => {
    const message = 'already exists. Please enter another name.';
    expect(() => spreadsheet().insertSheet(sheet().getName(), 0)).toThrow(message);
    const other = spreadsheet().insertSheet(`${sheet().getName()} again`, 0);
    expect(() => other.setName(sheet().getName())).toThrow(message);
    expect(other.setName(other.getName()).getName()).toBe(other.getName());
  });

  test('A sheet keeps its id when its name changes', ({ sheet, spreadsheet }) => {
    const id = sheet().getSheetId();
    const name = sheet().getName();
    sheet().setName(`${name} renamed`);
    expect(spreadsheet().getSheetByName(name)).toBeNull();
    const found = spreadsheet()
      .getSheets()
      .find((each) => each.getSheetId() === id);
    expect(found?.getName()).toBe(`${name} renamed`);
    found?.setName(name);
  });

  test('Ranges are named by A1 notation or counted from 1', ({ sheet, spreadsheet }) => {
    const sizes = ['B2', 'B2:C4', 'B2:C', 'C:C', '2:2', 'A:B'].map((a1) => {
      const range = sheet().getRange(a1);
      return [range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns()];
    });
    expect(sizes).toEqual([
      [2, 2, 1, 1],
      [2, 2, 3, 2],
      [2, 2, 999, 2],
      [1, 3, 1000, 1],
      [2, 1, 1, 26],
      [1, 1, 1000, 2],
    ]);
    expect(sheet().getRange(2, 2).getA1Notation()).toBe('B2');
    expect(sheet().getRange(2, 2, 3).getA1Notation()).toBe('B2:B4');
    expect(sheet().getRange(2, 25, 3, 2).getA1Notation()).toBe('Y2:Z4');
    const elsewhere = spreadsheet().getRange(`'${sheet().getName()}'!B2:C4`);
    expect([elsewhere.getSheet().getName(), elsewhere.getA1Notation()]).toEqual([sheet().getName(), 'B2:C4']);
  });

  test('An offset moves a range and may give it another size', ({ sheet }) => {
    const range = sheet().getRange('B2:C4');
    expect(range.offset(1, -1).getA1Notation()).toBe('A3:B5');
    expect(range.offset(0, 1, 1, 1).getA1Notation()).toBe('C2');
  });

  test('A range lies within its sheet and has cells', ({ sheet }) => {
    expect(() => sheet().getRange(0, 1)).toThrow('The starting row of the range is too small.');
    expect(() => sheet().getRange(1, 0)).toThrow('The starting column of the range is too small.');
    expect(() => sheet().getRange(1, 1, 0)).toThrow('The number of rows in the range must be at least 1.');
    expect(() => sheet().getRange(1, 1, 1, 0)).toThrow(
      'The number of columns in the range must be at least 1.',
    );
    const outside = 'The coordinates of the range are outside the dimensions of the sheet.';
    expect(() => sheet().getRange(1000, 1, 2, 1)).toThrow(outside);
    expect(() => sheet().getRange(1, 27)).toThrow(outside);
  });

  test('Inserted rows push down what was below them, with its notes and formats', ({ sheet }) => {
    sheet()
      .getRange('A2:A3')
      .setValues([['above'], ['below']])
      .setNotes([[''], ['note']])
      .setNumberFormats([['0'], ['0.00']]);
    sheet().insertRowsAfter(2, 2);
    const range = sheet().getRange('A2:A5');
    expect(range.getValues()).toEqual([['above'], [''], [''], ['below']]);
    expect(range.getNotes()).toEqual([[''], [''], [''], ['note']]);
    expect(range.getNumberFormats()[3]).toEqual(['0.00']);
    expect(sheet().getMaxRows()).toBe(1002);
  });

  test('Inserted columns push what was there to the right', ({ sheet }) => {
    sheet()
      .getRange('A1:B1')
      .setValues([['a', 'b']]);
    sheet().insertColumns(1, 2);
    sheet().insertColumnsAfter(3, 1);
    expect(sheet().getRange('A1:E1').getValues()).toEqual([['', '', 'a', '', 'b']]);
    expect(sheet().getMaxColumns()).toBe(29);
  });

  test(
    'Every method that inserts or deletes rows and columns counts from 1',
    ({ sheet }) => {
      sheet()
        .getRange('A1:C3')
        .setValues([
          [1, 2, 3],
          [4, 5, 6],
          [7, 8, 9],
        ]);
      sheet().insertRowsBefore(2, 1);
      sheet().deleteRow(1);
      sheet().insertColumnsBefore(2, 1);
      sheet().deleteColumn(1);
      expect(sheet().getRange('A1:C3').getValues()).toEqual([
        ['', '', ''],
        ['', 5, 6],
        ['', 8, 9],
      ]);
    },
    'inserted and deleted lines by every method',
  );

  test('Deleted rows take their cells along, but not all rows can be deleted', ({ sheet }) => {
    sheet()
      .getRange('A1:A3')
      .setValues([['a'], ['b'], ['c']]);
    sheet().deleteRows(2, 1);
    expect(sheet().getRange('A1:A3').getValues()).toEqual([['a'], ['c'], ['']]);
    expect(sheet().getMaxRows()).toBe(999);
    expect(() => sheet().deleteRows(1, 999)).toThrow();
  });

  test('One row that is not frozen must be left', ({ sheet }) => {
    sheet().setFrozenRows(1);
    expect(() => sheet().deleteRows(2, 999)).toThrow();
    sheet().deleteRows(1, 999);
    expect(sheet().getMaxRows()).toBe(1);
  });

  test(
    'Formulas follow the cells to which they refer',
    ({ sheet }) => {
      sheet()
        .getRange('A1:C1')
        .setValues([[1, 2, '=A1+B1']]);
      sheet().insertColumns(1, 1);
      expect(sheet().getRange('D1').getFormulas()).toEqual([['=B1+C1']]);
    },
    'adapted formulas',
  );

  test('Named ranges go where their cells go, and grow with rows inserted inside', ({
    sheet,
    spreadsheet,
  }) => {
    spreadsheet().setNamedRange('FOLLOWED', sheet().getRange('B2:B4'));
    const a1 = () => spreadsheet().getRangeByName('FOLLOWED')?.getA1Notation();
    sheet().insertColumns(1, 1);
    sheet().insertRowsAfter(1, 1);
    expect(a1()).toBe('C3:C5');
    sheet().insertRowsAfter(3, 2);
    expect(a1()).toBe('C3:C7');
    sheet().insertRowsAfter(7, 1);
    expect(a1()).toBe('C3:C7');
    sheet().deleteRows(6, 2);
    expect(a1()).toBe('C3:C5');
  });

  test('A name that names nothing gives null, and a name can be given anew', ({ sheet, spreadsheet }) => {
    expect(spreadsheet().getRangeByName('NOBODY')).toBeNull();
    spreadsheet().setNamedRange('MOVED', sheet().getRange('A1'));
    spreadsheet().setNamedRange('MOVED', sheet().getRange('B2:B3'));
    expect(spreadsheet().getRangeByName('MOVED')?.getA1Notation()).toBe('B2:B3');
    const names = sheet()
      .getNamedRanges()
      .map((named) => [named.getName(), named.getRange().getA1Notation()]);
    expect(names).toEqual([['MOVED', 'B2:B3']]);
    expect(
      spreadsheet()
        .getNamedRanges()
        .map((named) => named.getName()),
    ).toContain('MOVED');
  });
}
