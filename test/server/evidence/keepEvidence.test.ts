import { serialFromDay } from '../../../src/calendar/serial';
import { describeVerdict } from '../../../src/cells/describePhrase';
import { getEvidence, keepEvidence } from '../../../src/server/evidence';
import type { CellsReference } from '../../../src/server/evidence/cells';
import type { EvidenceQuestion } from '../../../src/server/evidence/question';
import { buildWorkbookStage, getExampleAnswers, getSetupState } from '../../../src/server/setup';
import { columnOf } from '../../support/columnOf';
import { Book, open } from '../../support/memorySpreadsheet';
import { bookWith, DAYS, FIRST_DAY, found, ROWS, use, VALUES } from './support/figures';

const name = { values: 'My figures · Visits', controls: null };

/** A workbook with a sheet of figures of one's own. */
function built(): { book: Book; question: EvidenceQuestion } {
  const book = new Book();
  open(book);
  for (const stage of getSetupState().stages.keys()) buildWorkbookStage(getExampleAnswers('en'), stage);
  book.insertSheet('My figures', 1);
  const sheet = book.sheetNamed('My figures');
  sheet.insertRows(2, ROWS);
  DAYS.forEach((day, row) => {
    book.type('My figures', row + 2, 1, [day, VALUES[row]]);
  });
  use(book, 'My figures', 'D1');
  const cells = (a1: string): CellsReference => ({ sheet: sheet.id, a1 });
  return {
    book,
    question: { dates: cells('A2:A'), values: cells('B2:B'), start: FIRST_DAY, controls: null, of: null },
  };
}

function rowOf(book: Book, row: number): Record<string, unknown> {
  const columns = ['recorded', 'question', 'first', 'last', 'method', 'verdict', 'direction', 'lift', 'low'];
  return Object.fromEntries(
    columns.map((key) => [key, book.sheetNamed('Verdicts').content(row, columnOf('verdicts', key))]),
  );
}

test('A verdict is kept with its day, its question, the range of its data, its method and its limits', () => {
  const { book, question } = built();
  expect(keepEvidence(question, name, '2026-03-20')).toBe('kept');
  const { phrase, lift, rows } = found(getEvidence(question));
  const [first, last] = [rows[0], rows[rows.length - 1]].map((row) => serialFromDay(row?.date ?? ''));
  expect(rowOf(book, 2)).toEqual({
    recorded: serialFromDay('2026-03-20'),
    question: `My figures · Visits · ${FIRST_DAY}`,
    first,
    last,
    method: 'CAUSAL_LIFT 1',
    verdict: describeVerdict(phrase, 'fr'),
    direction: 2,
    lift: lift.value,
    low: lift.low,
  });
});

test('A verdict of the same day on the same question takes the place of the earlier one; others are added', () => {
  const { book, question } = built();
  keepEvidence(question, name, '2026-03-20');
  expect(keepEvidence(question, name, '2026-03-20')).toBe('replaced');
  expect(keepEvidence(question, { ...name, controls: 'Trade' }, '2026-03-20')).toBe('kept');
  expect(keepEvidence(question, name, '2026-04-20')).toBe('kept');
  expect([2, 3, 4, 5].map((row) => rowOf(book, row).question)).toEqual([
    `My figures · Visits · ${FIRST_DAY}`,
    `My figures · Visits · ${FIRST_DAY} · Trade`,
    `My figures · Visits · ${FIRST_DAY}`,
    '',
  ]);
});

test('Nothing is kept without an answer or without the sheet', () => {
  const { question } = built();
  expect(keepEvidence({ ...question, start: '2026-01-06' }, name, '2026-03-20')).toBe('noAnswer');
  const { cells } = bookWith();
  const elsewhere = { ...question, dates: cells('A2:A'), values: cells('B2:B') };
  expect(keepEvidence(elsewhere, name, '2026-03-20')).toBe('noTable');
});
