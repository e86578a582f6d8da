import { insertEvidence } from '../../../src/server/evidence';
import type { CellsReference } from '../../../src/server/evidence/cells';
import { bookWith, FIRST_DAY, ROWS, use } from './support/figures';

describe('insertEvidence', () => {
  const question = (cells: (a1: string) => CellsReference) => ({
    dates: cells('A2:A'),
    values: cells('B2:B'),
    start: FIRST_DAY,
    controls: cells('C2:C'),
    of: null,
  });

  test('writes headings and a portable formula below them, and makes room', () => {
    const { sheet, cells } = bookWith({ selection: 'F3' });
    expect(insertEvidence(question(cells), 'result')).toEqual({ status: 'inserted', cell: 'F4' });
    const headings = [6, 7, 8, 9, 10, 11].map((at) => sheet.content(3, at));
    expect(headings).toEqual([
      'effet',
      'borne basse',
      'borne haute',
      'unités en plus',
      'probabilité d’une hausse',
      'verdict',
    ]);
    expect(sheet.content(4, 6)).toBe(
      "=CAUSAL_LIFT('My figures'!A2:A; 'My figures'!B2:B; DATE(2026; 2; 2); 'My figures'!C2:C)",
    );
    expect(sheet.peek(4, 6)?.get('format')).toBe('0.0"\u00a0"%');
    expect(sheet.peek(4, 11)?.get('format')).toBeUndefined();
  });

  test('writes figures by date a row each', () => {
    const { book, sheet, cells } = bookWith({ selection: 'F1' });
    expect(insertEvidence(question(cells), 'rows').status).toBe('inserted');
    expect(sheet.content(2, 6)).toContain('=CAUSAL_LIFT_SERIES(');
    expect(sheet.peek(ROWS + 1, 12)?.get('format')).toBe('#,##0.0');
    use(book, 'My figures', 'D1');
    expect(insertEvidence(question(cells), 'rows')).toMatchObject({ status: 'occupied' });
  });

  test('overwrites nothing, and never stands among what it reads', () => {
    const { book, sheet, cells } = bookWith({ selection: 'C60' });
    expect(insertEvidence(question(cells), 'result').status).toBe('overlapping');
    use(book, 'My figures', 'E3');
    book.type('My figures', 4, 8, ['note']);
    expect(insertEvidence(question(cells), 'result')).toEqual({ status: 'occupied', cell: 'H4' });
    expect(sheet.content(3, 5) ?? '').toBe('');
  });
});
