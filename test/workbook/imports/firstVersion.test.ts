import { days, shown, WEEK, week } from './daysOfWeek';
import { emptyWorkbook, rowsOf, run, takeBack } from './support';

describe('the log of the first version', () => {
  const lines = (changes: Readonly<Record<string, readonly [unknown, number]>>[]) =>
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
    for (const [place, line] of lines(changes).entries()) book.type('Imports', 2 + place, 1, line);
    return book;
  }

  test('is taken back as ever', () => {
    const book = oldWorkbook({ impressions: ['', 100] }, { impressions: [100, 180] });
    expect(shown(book)).toBe(180);
    expect(takeBack('old0-1')).toMatchObject({ restoredCells: 0, keptCells: 0 });
    expect(shown(book)).toBe(180);
    expect(takeBack('old1-1')).toMatchObject({ restoredCells: 1, removedRows: 1 });
    expect(rowsOf(book, 'Activity')).toEqual([]);
  });

  test('knew the week as a whole: part of it never lowers that, all of it takes its place', () => {
    const book = oldWorkbook({ impressions: ['', 100] });
    expect(run(days(5, [20, 20, 20]))).toMatchObject({ unchanged: 1 });
    expect(shown(book)).toBe(100);
    run(days(1, [5, 5, 5, 5, 5, 5, 5]));
    expect(shown(book)).toBe(35);
    takeBack('old0-1');
    expect(shown(book)).toBe(35);
  });

  test('named no account: one that a file names takes the place of its figures', () => {
    const book = oldWorkbook({ impressions: ['', 100] });
    run(days(1, [5, 5, 5, 5, 5, 5, 5], {}, { id: '1' }));
    expect(shown(book)).toBe(35);
  });
});
