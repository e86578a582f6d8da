import { days, shown, WEEK, week } from './daysOfWeek';
import { emptyWorkbook, importFile, rowsOf, undoImport } from './support';

describe('An entry of the first version', () => {
  const entries = (changes: Readonly<Record<string, readonly [unknown, number]>>[]) =>
    changes.map((cells, place) => [
      `old${place}-1`,
      46090,
      'old.csv',
      'Instagram: posts',
      'Activity',
      '2026-03-02 · Instagram · Original',
      JSON.stringify({
        format: 'instagram',
        key: { table: 'activity', day: week, channel: 'Instagram', content: 'original' },
        ...(place === 0 && { added: true }),
        cells,
      }),
    ]);

  function oldWorkbook(...changes: Readonly<Record<string, readonly [unknown, number]>>[]) {
    const book = emptyWorkbook();
    const figures = changes[changes.length - 1]?.impressions?.[1];
    book.type('Activity', 2, 1, [WEEK, 'Instagram', 'Original', '', '', '', '', '', figures]);
    for (const [index, entry] of entries(changes).entries()) book.type('Imports', 2 + index, 1, entry);
    return book;
  }

  test('can still be undone', () => {
    const book = oldWorkbook({ impressions: ['', 100] }, { impressions: [100, 180] });
    expect(shown(book)).toBe(180);
    expect(undoImport('old0-1')).toMatchObject({ restoredCells: 0, keptCells: 0 });
    expect(shown(book)).toBe(180);
    expect(undoImport('old1-1')).toMatchObject({ restoredCells: 1, removedRows: 1 });
    expect(rowsOf(book, 'Activity')).toEqual([]);
  });

  test('reported the whole week: part of a week never lowers its figure, and a whole week replaces it', () => {
    const book = oldWorkbook({ impressions: ['', 100] });
    expect(importFile(days(5, [20, 20, 20]))).toMatchObject({ unchanged: 1 });
    expect(shown(book)).toBe(100);
    importFile(days(1, [5, 5, 5, 5, 5, 5, 5]));
    expect(shown(book)).toBe(35);
    undoImport('old0-1');
    expect(shown(book)).toBe(35);
  });

  test('names no account: figures of an account that a file names replace its own', () => {
    const book = oldWorkbook({ impressions: ['', 100] });
    importFile(days(1, [5, 5, 5, 5, 5, 5, 5], {}, { id: '1' }));
    expect(shown(book)).toBe(35);
  });
});
