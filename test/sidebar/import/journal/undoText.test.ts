import { undoText } from '../../../../src/sidebar/import/journal/undoText';

test('An undo reports what it restored and what it left', () => {
  const entry = {
    id: '1',
    importedOn: '2026-03-02',
    file: 'a.csv',
    format: 'x',
    rows: 1,
    first: null,
    last: null,
  };
  const done = { progress: 'done', found: true, restoredCells: 12, keptCells: 0, removedRows: 3 } as const;
  expect(undoText(entry, done, 'en')).toBe('Undone: a.csv. Figures put back: 12. Rows removed: 3.');
  expect(undoText(entry, { ...done, keptCells: 1 }, 'en')).toContain('and left: 1.');
  expect(undoText(entry, { ...done, found: false }, 'en')).toBe('This import was undone already.');
});
