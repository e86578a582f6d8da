import { Book, dump, open } from '../../support/memorySpreadsheet';
import type { SheetModel } from '../../support/memorySpreadsheet/sheetModel';
import { buildAll } from './support/buildAll';
import { built } from './support/builds';
import { smallPlan } from './support/smallWorkbook';

const plan = smallPlan();

function row(sheet: SheetModel, number: number): unknown[] {
  return sheet.columns.map((_, index) => sheet.content(number, index + 1)).slice(0, 8);
}

describe('what the user arranged stays', () => {
  test('renamed and moved sheets keep their names and places', () => {
    const book = built(plan);
    book.sheetNamed('Activity').name = "Nora's log";
    book.sheets.reverse();
    const names = book.sheets.map(({ name }) => name);
    built(plan, book);
    expect(book.sheets.map(({ name }) => name)).toEqual(names);
    expect(book.sheetNamed("Nora's log").content(1, 6)).toContain(
      "LEAD_RATE('Nora''s log'!D2:D; 'Nora''s log'!C2:C)",
    );
    expect(book.sheetNamed('Dashboard').content(4, 2)).toContain("'Nora''s log'!C2:C");
  });

  test('moved columns stay, and formulas, rules and open cells follow them', () => {
    const book = built(plan);
    book.type('Activity', 2, 1, [46027, 'Instagram', 120, 3, 'first']);
    book.moveColumn('Activity', 3, 1);
    book.moveColumn('Activity', 6, 2);
    const before = dump(book);
    built(plan, book);
    const activity = book.sheetNamed('Activity');
    expect(row(activity, 1).slice(0, 6)).toEqual([
      'Visits',
      "=VSTACK(\"Lead rate\"; LEAD_RATE('Activity'!E2:E; 'Activity'!A2:A))",
      'Period',
      'Channel',
      'Leads',
      'Note',
    ]);
    expect(row(activity, 2).slice(0, 6)).toEqual([120, '', 46027, 'Instagram', 3, 'first']);
    expect(activity.rules.map(({ formula }) => formula)).toEqual(['=AND(ISNUMBER($A2); E2>$A2)']);
    expect(activity.protection?.unprotected.map(({ columns }) => columns.length)).toEqual([1, 4]);
    const again = dump(book);
    expect(dump(built(plan, book))).toEqual(again);
    expect(again).not.toEqual(before);
  });

  test('renamed columns keep their titles, and one that takes an old title is not mistaken for it', () => {
    const book = built(plan);
    book.type('Activity', 1, 4, ['Prospects']);
    book.type('Activity', 1, 7, ['Leads']);
    built(plan, book);
    expect(row(book.sheetNamed('Activity'), 1).slice(2, 5)).toEqual(['Visits', 'Prospects', 'Note']);
    expect(book.sheetNamed('Activity').content(1, 6)).toContain("LEAD_RATE('Activity'!D2:D");
    expect(book.sheetNamed('Activity').content(1, 7)).toBe('Leads');
  });

  test('columns of the user stay between and beside those of the add-in', () => {
    const book = built(plan);
    const activity = book.sheetNamed('Activity');
    activity.insertColumns(3, 1);
    book.type('Activity', 1, 3, ['Mood']);
    book.type('Activity', 2, 3, ['good']);
    built(plan, book);
    expect(row(activity, 1).slice(1, 5)).toEqual(['Channel', 'Mood', 'Visits', 'Leads']);
    expect(row(activity, 2)[2]).toBe('good');
    expect(activity.content(1, 7)).toContain("LEAD_RATE('Activity'!E2:E; 'Activity'!D2:D)");
  });

  test('colour rules, named ranges and moved settings stay where the user put them', () => {
    const book = built(plan);
    const activity = book.sheetNamed('Activity');
    activity.rules.unshift({ formula: '=$A2>0', background: '#00ff00', areas: [] });
    book.names.set('MINE', activity.area({ row: 1, column: 1, rows: 1, columns: 1 }));
    book.sheetNamed('Settings').insertRows(2, 3);
    built(smallPlan({ margin: 0.7 }), book);
    expect(activity.rules.map(({ background }) => background)).toEqual(['#00ff00', '#fbe3dd']);
    expect([...book.names.keys()].filter((name) => !name.startsWith('SROI_'))).toEqual(['MINE']);
    expect(book.sheetNamed('Settings').content(6, 2)).toBe(0.7);
    expect(book.sheetNamed('Settings').content(3, 2)).toBe('');
  });
});

describe('what the user deleted comes back', () => {
  test('a deleted column comes back next to the one before it', () => {
    const book = built(plan);
    book.type('Activity', 2, 1, [46027, 'Instagram', 120, 3, 'first']);
    book.deleteColumn('Activity', 3);
    built(plan, book);
    expect(row(book.sheetNamed('Activity'), 1).slice(1, 5)).toEqual(['Channel', 'Visits', 'Leads', 'Note']);
    expect(row(book.sheetNamed('Activity'), 2).slice(0, 5)).toEqual([46027, 'Instagram', '', 3, 'first']);
  });

  test('a deleted column comes back beside one of the same title that the user put in its place', () => {
    const book = built(plan);
    book.deleteColumn('Activity', 3);
    book.sheetNamed('Activity').insertColumns(3, 1);
    book.type('Activity', 1, 3, ['Visits']);
    book.type('Activity', 2, 1, [46027, 'Instagram', 'mine', 3, 'first']);
    built(plan, book);
    const activity = book.sheetNamed('Activity');
    expect(row(activity, 1).slice(1, 6)).toEqual(['Channel', 'Visits', 'Visits', 'Leads', 'Note']);
    expect(row(activity, 2).slice(2, 6)).toEqual(['', 'mine', 3, 'first']);
    expect(row(activity, 1)[6]).toBe("=VSTACK(\"Lead rate\"; LEAD_RATE('Activity'!E2:E; 'Activity'!C2:C))");
    expect(activity.tags).toHaveLength(6);
  });

  test('a deleted sheet comes back with its named ranges', () => {
    const book = built(plan);
    book.deleteSheet('Settings');
    built(plan, book);
    expect(book.named('SROI_MARGIN')).toMatchObject({ bounds: { row: 3, column: 2 } });
    expect(book.sheetNamed('Settings').content(3, 2)).toBe(0.4);
  });
});

describe('sheets of the user', () => {
  test('that have the titles of sheets to come stay untouched', () => {
    const book = new Book();
    book.insertSheet('activity', 1);
    book.insertSheet('Settings', 2);
    book.type('Settings', 1, 1, ['mine']);
    built(plan, book);
    expect(book.sheets.map(({ name }) => name)).toEqual([
      ...['Sheet1', 'activity', 'Settings'],
      ...['Start here', 'Dashboard', 'Activity (2)', 'Keywords', 'Settings (2)'],
    ]);
    for (const name of ['Sheet1', 'activity', 'Settings']) {
      expect(book.sheetNamed(name)).toMatchObject({ tags: [], look: {}, protection: null });
    }
    expect(book.sheetNamed('Settings').extent()).toEqual({ row: 1, column: 1 });
  });

  test('that appear during an interrupted build are not taken for its own', () => {
    const book = new Book();
    open(book);
    book.calls.failAt(13, 'before');
    expect(() => buildAll(plan)).toThrow('Service');
    book.endRun();
    const names = book.sheets.map(({ name }) => name);
    const title = ['Start here', 'Dashboard', 'Activity'].find((wanted) => !names.includes(wanted)) ?? '';
    book.insertSheet(title, 1);
    book.type(title, 1, 1, ['mine']);
    built(plan, book);
    expect(book.sheetNamed(title).content(1, 1)).toBe('mine');
    expect(book.sheetNamed(`${title} (2)`).tags.length + title.length).toBeGreaterThan(0);
  });
});
