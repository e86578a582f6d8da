import type { Case } from '../platform';

const NOON = new Date(2026, 2, 4);

/** What cells take and give back. */
export function cells(test: Case): void {
  test('A cell without content is an empty text', ({ sheet }) => {
    expect(sheet().getRange('A1:B1').getValues()).toEqual([['', '']]);
    expect(sheet().getRange('B2').getValue()).toBe('');
    expect(sheet().getRange('A1:B9').isBlank()).toBe(true);
  });

  test('Numbers, booleans, texts and dates come back as they were written', ({ sheet }) => {
    const range = sheet()
      .getRange('B2:E2')
      .setValues([[1.5, true, 'Spring sale', NOON]]);
    const [number, boolean, text, date] = range.getValues()[0] ?? [];
    expect([number, boolean, text]).toEqual([1.5, true, 'Spring sale']);
    expect([date.getFullYear(), date.getMonth(), date.getDate()]).toEqual([2026, 2, 4]);
    expect(range.isBlank()).toBe(false);
  });

  test('False and zero are content', ({ sheet }) => {
    const range = sheet()
      .getRange('A1:B1')
      .setValues([[false, 0]]);
    expect(range.getValues()).toEqual([[false, 0]]);
    expect(range.isBlank()).toBe(false);
    expect(sheet().getLastColumn()).toBe(2);
  });

  test('A text that looks like a number becomes one', ({ sheet }) => {
    expect(
      sheet()
        .getRange('A1:B1')
        .setValues([['12', '-7']])
        .getValues(),
    ).toEqual([[12, -7]]);
  });

  test('An apostrophe keeps a text from being read as anything else, and is not part of it', ({ sheet }) => {
    const range = sheet()
      .getRange('A1:B1')
      .setValues([["'12", "'=A1"]]);
    expect(range.getValues()).toEqual([['12', '=A1']]);
    expect(range.getFormulas()).toEqual([['', '']]);
  });

  test('Empty texts and nulls clear cells', ({ sheet }) => {
    const range = sheet()
      .getRange('A1:B1')
      .setValues([[1, 'x']]);
    expect(range.setValues([['', null]]).getValues()).toEqual([['', '']]);
    expect(sheet().getLastRow()).toBe(0);
  });

  test('A value that begins with an equals sign is a formula', ({ sheet }) => {
    const range = sheet()
      .getRange('A1:B1')
      .setValues([['=1+2', 4]]);
    expect(range.getFormulas()).toEqual([['=1+2', '']]);
    expect(range.isBlank()).toBe(false);
  });

  test('A value takes the place of a formula', ({ sheet }) => {
    const range = sheet()
      .getRange('A1')
      .setValues([['=1+2']]);
    expect(range.setValues([[4]]).getFormulas()).toEqual([['']]);
    expect(range.getValue()).toBe(4);
  });

  test(
    'A formula shows its value, and an error its name',
    async ({ sheet, platform }) => {
      sheet()
        .getRange('A1:B1')
        .setValues([['=1+2', '=1/0']]);
      await platform.calculated();
      expect(sheet().getRange('A1:B1').getValues()).toEqual([[3, '#DIV/0!']]);
    },
    'computed formulas',
  );

  test('One value fills every cell of a range', ({ sheet }) => {
    expect(sheet().getRange('A1:B2').setValue(7).getValues()).toEqual([
      [7, 7],
      [7, 7],
    ]);
    expect(sheet().getRange('C1').setFormula('=1+2').getFormulas()).toEqual([['=1+2']]);
  });

  test('Values must have as many rows and columns as the range', ({ sheet }) => {
    const range = sheet().getRange('A1:B2');
    expect(() => range.setValues([[1, 2]])).toThrow(
      'The number of rows in the data does not match the number of rows in the range. ' +
        'The data has 1 but the range has 2.',
    );
    expect(() => range.setValues([[1, 2], [3]])).toThrow(
      'The number of columns in the data does not match the number of columns in the range. ' +
        'The data has 1 but the range has 2.',
    );
    expect(range.isBlank()).toBe(true);
    expect(() => range.setNotes([['a']])).toThrow('The number of rows in the data');
    expect(() => range.setNumberFormats([['0']])).toThrow('The number of rows in the data');
    expect(() => range.setDataValidations([[null]])).toThrow('The number of rows in the data');
  });

  test('Notes belong to cells, and an empty one is none', ({ sheet }) => {
    const range = sheet()
      .getRange('A1:B1')
      .setNotes([['first', '']]);
    expect(range.getNotes()).toEqual([['first', '']]);
    expect(sheet().getLastRow()).toBe(0);
    expect(range.setNotes([['', 'second']]).getNotes()).toEqual([['', 'second']]);
  });

  test('Number formats stay when values change', ({ sheet }) => {
    const range = sheet()
      .getRange('A1:B1')
      .setNumberFormats([['0.00', '0%']]);
    range.setValues([[1, 0.5]]);
    expect(range.getNumberFormats()).toEqual([['0.00', '0%']]);
    expect(sheet().getRange('A1:B2').setNumberFormat('0').getNumberFormats()).toEqual([
      ['0', '0'],
      ['0', '0'],
    ]);
  });

  test('Clearing takes contents and formats, and leaves notes', ({ sheet }) => {
    const range = sheet()
      .getRange('A1:A2')
      .setValues([[1], ['x']]);
    range.setNumberFormat('0.00').setNotes([['seen'], ['']]);
    range.clear();
    expect(range.isBlank()).toBe(true);
    expect(range.getNotes()).toEqual([['seen'], ['']]);
    expect(range.getNumberFormats()).not.toContainEqual(['0.00']);
  });

  test('Rows are sorted by one column with their notes; blanks come last and formats stay', ({ sheet }) => {
    const range = sheet()
      .getRange('B2:C5')
      .setValues([
        ['c', 3],
        ['', ''],
        ['a', 1],
        ['b', 2],
      ]);
    range.setNotes([
      ['', 'three'],
      ['', ''],
      ['', 'one'],
      ['', ''],
    ]);
    sheet().getRange('C2').setNumberFormat('0.00');
    range.sort({ column: 3, ascending: true });
    expect(range.getValues()).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 3],
      ['', ''],
    ]);
    expect(range.getNotes().map((row) => row[1])).toEqual(['one', '', 'three', '']);
    expect(sheet().getRange('C2:C3').getNumberFormats()[0]).toEqual(['0.00']);
    range.sort({ column: 2, ascending: false });
    expect(range.getValues().map((row) => row[0])).toEqual(['c', 'b', 'a', '']);
  });

  test('Dates are sorted by time', ({ sheet }) => {
    const dates = [new Date(2026, 5, 1), new Date(2025, 5, 1), new Date(2026, 1, 1)];
    const range = sheet()
      .getRange('A1:A3')
      .setValues(dates.map((date) => [date]));
    range.sort({ column: 1, ascending: true });
    expect(range.getValues().map(([date]) => [date.getFullYear(), date.getMonth()])).toEqual([
      [2025, 5],
      [2026, 1],
      [2026, 5],
    ]);
  });
}
