import type { Phrase } from '../../src/cells/phrase';
import { CAUSAL_LIFT } from '../../src/functions/evidence/CAUSAL_LIFT';
import { CAUSAL_LIFT_SERIES } from '../../src/functions/evidence/CAUSAL_LIFT_SERIES';
import { CONVERSION_LIFT } from '../../src/functions/evidence/CONVERSION_LIFT';
import { SAMPLE_SIZE } from '../../src/functions/evidence/SAMPLE_SIZE';
import { workbookTexts } from '../../src/locales';
import { getEvidence, getEvidenceChoices, getSelectedCells, putEvidence } from '../../src/server/evidence';
import type { FoundEvidence } from '../../src/server/evidence/answer';
import type { CellsReference } from '../../src/server/evidence/cells';
import type { Limits } from '../../src/server/evidence/limits';
import {
  buildWorkbookStage,
  fillWorkbookExample,
  getExampleAnswers,
  getSetupState,
} from '../../src/server/setup';
import { exampleIn } from '../../src/workbook/example';
import { column } from '../support/cells';
import { daysFrom, visits } from '../support/lift';
import { Book, open } from '../support/memorySpreadsheet';

const ROWS = 42;
const START = 28;
const DAYS = daysFrom(ROWS);
const VALUES = visits(ROWS, START, 0.3);
const CONTROL = visits(ROWS, START, 0, 2);
const FIRST_DAY = '2026-02-02';

/** A sheet with days, visits and a control below their headings, the cells at `selection` selected. */
function bookWith({ values = VALUES as unknown[], selection = 'F1' } = {}) {
  const book = new Book();
  book.insertSheet('My figures', 1);
  book.type('My figures', 1, 1, ['Day', 'Visits', 'Trade']);
  const sheet = book.sheetNamed('My figures');
  sheet.insertRows(2, ROWS);
  DAYS.forEach((day, row) => {
    book.type('My figures', row + 2, 1, [day, values[row], CONTROL[row]]);
  });
  use(book, 'My figures', selection);
  const cells = (a1: string): CellsReference => ({ sheet: sheet.id, a1 });
  return { book, sheet, cells };
}

/** Opens a book with cells selected in it, as the user's interface would have them. */
function use(book: Book, sheet: string, selection: string): void {
  open(book);
  const selected = () => SpreadsheetApp.getActiveSpreadsheet().getSheetByName(sheet)?.getRange(selection);
  const app = new Proxy(SpreadsheetApp, {
    get: (target, key) =>
      key === 'getActiveRange' || key === 'getCurrentCell' ? selected : Reflect.get(target, key),
  });
  const locale = { getSpreadsheetLocale: () => 'fr_FR' };
  Object.assign(globalThis, { SpreadsheetApp: withLocale(app, locale) });
}

function withLocale(app: typeof SpreadsheetApp, locale: object): typeof SpreadsheetApp {
  return new Proxy(app, {
    get: (target, key) => {
      if (key !== 'getActiveSpreadsheet') return Reflect.get(target, key);
      const spreadsheet = target.getActiveSpreadsheet();
      return () =>
        new Proxy(spreadsheet, {
          get: (inner, name) => Reflect.get(locale, name) ?? Reflect.get(inner, name),
        });
    },
  });
}

function found(evidence: ReturnType<typeof getEvidence>): FoundEvidence {
  if (evidence.status !== 'found') throw new Error(`No evidence: ${JSON.stringify(evidence)}`);
  return evidence;
}

const numbers = ({ value, low, high }: Limits) => [value, low, high];

describe('getEvidence', () => {
  test('says what CAUSAL_LIFT and CAUSAL_LIFT_SERIES say of the same cells', () => {
    const { cells } = bookWith();
    const evidence = found(
      getEvidence({
        dates: cells('A2:A'),
        values: cells('B2:B'),
        start: FIRST_DAY,
        controls: null,
        of: null,
      }),
    );
    const given = [column(...DAYS), column(...VALUES), DAYS[START]];
    const [row = []] = CAUSAL_LIFT.run(given) as (number | Phrase)[][];
    expect(numbers(evidence.lift)).toEqual(row.slice(0, 3));
    expect(evidence.extra.value).toBe(row[3]);
    expect(evidence.probabilityOfGain).toBe(row[4]);
    expect(evidence.phrase).toEqual(row[5]);
    const series = CAUSAL_LIFT_SERIES.run(given) as number[][];
    const shown = evidence.rows.map(({ actual, expected }) => [
      actual,
      ...(expected ? numbers(expected) : []),
    ]);
    expect(shown).toEqual(series.map((cellsOfRow) => cellsOfRow.slice(0, 4)));
    expect(JSON.parse(JSON.stringify(evidence))).toEqual(evidence);
  });

  test('knows its dates, its start, its length and the size of each row', () => {
    const { cells } = bookWith();
    const evidence = found(
      getEvidence({
        dates: cells('A2:A'),
        values: cells('B2:B'),
        start: FIRST_DAY,
        controls: null,
        of: null,
      }),
    );
    const { rows, start, before, after, unit, extra, extraPerRow, expectedPerRow, outlook } = evidence;
    expect(rows[start]?.date).toBe(FIRST_DAY);
    expect(rows).toHaveLength(ROWS);
    expect({ before, after, unit, outlook }).toEqual({
      before: START,
      after: ROWS - START,
      unit: 'day',
      outlook: null,
    });
    expect(extraPerRow.value).toBeCloseTo(Number(extra.value) / after, 9);
    const mean = VALUES.slice(START).reduce((sum, value) => sum + value, 0) / after;
    expect(expectedPerRow + Number(extraPerRow.value)).toBeCloseTo(mean, 9);
  });

  test('with a control, the result without it stands beside', () => {
    const { cells } = bookWith();
    const question = {
      dates: cells('A2:A'),
      values: cells('B2:B'),
      start: FIRST_DAY,
      controls: null,
      of: null,
    };
    const without = found(getEvidence(question));
    const beside = found(getEvidence({ ...question, controls: cells('C2:C') }));
    expect(beside.withoutControls).toEqual({ lift: without.lift, phrase: without.phrase });
    expect(beside.lift).not.toEqual(without.lift);
    expect(without.withoutControls).toBeNull();
  });

  test('what is blank, too thin or refused is said as such', () => {
    const { cells } = bookWith({ values: VALUES.map(() => '') });
    const ask = (dates: string, values: string, start: string | number = FIRST_DAY) =>
      getEvidence({ dates: cells(dates), values: cells(values), start, controls: null, of: null });
    expect(ask('E2:E', 'F2:F')).toEqual({ status: 'blank' });
    expect(ask('A2:A', 'B2:B')).toMatchObject({
      status: 'thin',
      phrase: { verdict: 'notEnoughData', missing: { reason: 'noValueAfter' } },
    });
    expect(ask('A2:A', 'C2:C', '2030-01-01')).toMatchObject({
      status: 'refused',
      message: {
        en: expect.stringMatching(/^Start: .*2030.*Dates/),
        fr: expect.stringMatching(/^Début\s: /),
      },
    });
    expect(ask('A2:A', 'C2:C', 12)).toMatchObject({ status: 'refused' });
    expect(ask('A2:A30', 'C2:C')).toMatchObject({
      status: 'refused',
      message: { en: expect.stringContaining('29 × 1') },
    });
  });

  test('a start within the first of two spaced dates is the day itself, whatever the hour of midnight', () => {
    const { book, cells } = bookWith();
    DAYS.forEach((day, row) => {
      book.type('My figures', row + 2, 1, [new Date(Number(day) + 6 * 3600 * 1000)]);
    });
    const evidence = found(
      getEvidence({
        dates: cells('A2:A'),
        values: cells('B2:B'),
        start: FIRST_DAY,
        controls: null,
        of: null,
      }),
    );
    expect(evidence.start).toBe(START);
  });

  test('values may stand on another sheet than their dates', () => {
    const { book, cells } = bookWith();
    const other = book.insertSheet('Elsewhere', 2);
    other.insertRows(2, ROWS);
    VALUES.slice(0, ROWS - 3).forEach((count, row) => {
      book.type('Elsewhere', row + 2, 1, [count]);
    });
    const values = { sheet: other.id, a1: 'A2:A' };
    const question = { dates: cells('A2:A'), start: FIRST_DAY, controls: null, of: null };
    expect(found(getEvidence({ ...question, values })).after).toBe(ROWS - START - 3);
  });

  test('an effect that isn’t clear yet gets an outlook of what more of it would show', () => {
    const weak = VALUES.map((value, row) => (row < START ? value : Math.round(value / 1.3) + 2));
    const { cells } = bookWith({ values: weak });
    const evidence = found(
      getEvidence({
        dates: cells('A2:A'),
        values: cells('B2:B'),
        start: FIRST_DAY,
        controls: null,
        of: null,
      }),
    );
    expect(evidence.phrase.verdict).not.toBe('clearGain');
    expect(evidence.outlook?.tried).toBe(3 * (ROWS - START));
  });
});

describe('getEvidence of a share', () => {
  const orders = VALUES.map((count, row) => Math.round(count * (row < START ? 0.02 : 0.025)));
  const totals = (cells: readonly number[]) =>
    [cells.slice(0, START), cells.slice(START)].map((part) => part.reduce((sum, count) => sum + count, 0));
  const share = (cells: (a1: string) => CellsReference) => ({
    dates: cells('A2:A'),
    values: cells('B2:B'),
    of: cells('C2:C'),
    start: FIRST_DAY,
    controls: null,
  });

  /** Orders in column B of the visits in column C. */
  function bookOfOrders(counts: readonly unknown[] = orders) {
    const opened = bookWith({ values: [...counts] });
    VALUES.forEach((count, row) => {
      opened.book.type('My figures', row + 2, 3, [count]);
    });
    return opened;
  }

  test('says what CONVERSION_LIFT says of the sums, and SAMPLE_SIZE of the rates', () => {
    const { cells } = bookOfOrders();
    const evidence = getEvidence(share(cells));
    if (evidence.status !== 'rate') throw new Error(evidence.status);
    const [[before, after], [visitsBefore, visitsAfter]] = [totals(orders), totals(VALUES)] as const;
    const [row = []] = CONVERSION_LIFT.run([before, visitsBefore, after, visitsAfter]) as unknown[][];
    expect([...numbers(evidence.lift), evidence.probabilityOfGain, evidence.phrase]).toEqual(row);
    expect(evidence.before).toEqual({ part: before, whole: visitsBefore });
    expect(evidence.after).toEqual({ part: after, whole: visitsAfter });
    const rate = Number(before) / Number(visitsBefore);
    expect(evidence.needed).toBe(SAMPLE_SIZE.run([rate, Number(row[0])]));
  });

  test('a part beyond its whole, text and blanks are said in the tab’s own words', () => {
    const { cells } = bookOfOrders(VALUES.map((count) => 2 * count));
    expect(getEvidence(share(cells))).toMatchObject({
      status: 'refused',
      message: { en: expect.stringMatching(/^Values .* more than Out of /) },
    });
    bookOfOrders(['many', ...orders.slice(1)]);
    expect(getEvidence(share(cells))).toMatchObject({
      status: 'refused',
      message: { fr: expect.stringMatching(/^Valeurs\s: «\smany\s»/) },
    });
    bookOfOrders();
    expect(getEvidence({ ...share(cells), dates: cells('F2:F') })).toMatchObject({
      status: 'refused',
      message: { en: expect.stringMatching(/^Dates is blank/) },
    });
    const blank = { dates: cells('F2:F'), values: cells('G2:G'), of: cells('H2:H') };
    expect(getEvidence({ ...share(cells), ...blank })).toEqual({ status: 'blank' });
  });

  test('goes into the sheet as sums before the start and from it on', () => {
    const { sheet, cells } = bookOfOrders();
    expect(putEvidence(share(cells), 'result').status).toBe('put');
    const [dates, values, of] = ['A2:A', 'B2:B', 'C2:C'].map((a1) => `'My figures'!${a1}`);
    const side = (sign: string) =>
      [values, of].map((summed) => `SUMIFS(${summed}; ${dates}; "${sign}"&DATE(2026; 2; 2))`).join('; ');
    expect(sheet.content(2, 6)).toBe(`=CONVERSION_LIFT(${side('<')}; ${side('>=')})`);
  });
});

describe('getSelectedCells', () => {
  test.each([
    ['A1:A66', 'A2:A', 'My figures · Day', false],
    ['A1:A9', 'A2:A9', 'My figures · Day', false],
    ['B2:B9', 'B2:B9', 'My figures · Visits', true],
    ['B5:B9', 'B5:B9', 'My figures · B5:B9', true],
    ['B1:C66', 'B2:C', 'My figures · Visits, Trade', true],
  ])('%s stands for %s', (selection, a1, label, areNumbers) => {
    const { sheet } = bookWith({ selection });
    expect(getSelectedCells()).toEqual({
      sheet: sheet.id,
      a1,
      label,
      areNumbers,
      columns: a1.includes('C') ? 2 : 1,
    });
  });
});

describe('putEvidence', () => {
  const question = (cells: (a1: string) => CellsReference) => ({
    dates: cells('A2:A'),
    values: cells('B2:B'),
    start: FIRST_DAY,
    controls: cells('C2:C'),
    of: null,
  });

  test('writes headings and a portable formula below them, and makes room', () => {
    const { sheet, cells } = bookWith({ selection: 'F3' });
    expect(putEvidence(question(cells), 'result')).toEqual({ status: 'put', cell: 'F4:F4' });
    const headings = [6, 7, 8, 9, 10, 11].map((at) => sheet.content(3, at));
    expect(headings).toEqual(['effet', 'bas', 'haut', 'unités en plus', 'probabilité d’un gain', 'verdict']);
    expect(sheet.content(4, 6)).toBe(
      "=CAUSAL_LIFT('My figures'!A2:A; 'My figures'!B2:B; DATE(2026; 2; 2); 'My figures'!C2:C)",
    );
    expect(sheet.peek(4, 6)?.get('format')).toBe('0.0%');
    expect(sheet.peek(4, 11)?.get('format')).toBeUndefined();
  });

  test('the figures by date take a row each', () => {
    const { book, sheet, cells } = bookWith({ selection: 'F1' });
    expect(putEvidence(question(cells), 'rows').status).toBe('put');
    expect(sheet.content(2, 6)).toContain('=CAUSAL_LIFT_SERIES(');
    expect(sheet.peek(ROWS + 1, 12)?.get('format')).toBe('#,##0.0');
    use(book, 'My figures', 'D1');
    expect(putEvidence(question(cells), 'rows')).toMatchObject({ status: 'occupied' });
  });

  test('overwrites nothing, and never stands among what it reads', () => {
    const { book, sheet, cells } = bookWith({ selection: 'C60' });
    expect(putEvidence(question(cells), 'result').status).toBe('among');
    use(book, 'My figures', 'E3');
    book.type('My figures', 4, 8, ['note']);
    expect(putEvidence(question(cells), 'result')).toEqual({ status: 'occupied', cell: 'H4:H4' });
    expect(sheet.content(3, 5) ?? '').toBe('');
  });
});

describe('in the tracking workbook', () => {
  const built = new Book();

  beforeAll(() => {
    open(built);
    for (const stage of getSetupState().stages.keys()) buildWorkbookStage(getExampleAnswers('fr'), stage);
    fillWorkbookExample('fr');
    // Where Sheets shows dates, cells in memory hold their numbers.
    const place = built.named('SROI_EFFORT_START');
    if (!place) throw new Error('The start has no place.');
    built.type(place.sheet.name, place.bounds.row, place.bounds.column, [new Date(2026, 0, 5)]);
  });

  test('its columns and its start are offered, under the names that they have now', () => {
    use(built, 'Sheet1', 'A1');
    const { title, columns } = workbookTexts.fr.sheets.traffic;
    built.type(title, 1, 2, ['Toutes']);
    const { start, dates, values } = getEvidenceChoices();
    expect(start).toBe(exampleIn('fr').answers.start);
    expect(dates?.label).toBe(`${title} · ${columns.date.title}`);
    expect(values[0]).toMatchObject({ label: `${title} · Toutes`, a1: 'B2:B' });
    expect(values.map(({ label }) => label)).not.toContain(`${title} · ${columns.social_share.title}`);
  });

  test('a column is found again where it was moved to', () => {
    use(built, 'Sheet1', 'A10');
    const { start, dates, values } = getEvidenceChoices();
    const [first] = values;
    if (!start || !dates || !first) throw new Error('Nothing is offered.');
    const { title } = workbookTexts.fr.sheets.traffic;
    built.moveColumn(title, 2, 4);
    expect(putEvidence({ dates, values: first, start, controls: null, of: null }, 'result').status).toBe(
      'put',
    );
    built.moveColumn(title, 4, 2);
    expect(built.sheetNamed('Sheet1').content(11, 1)).toContain(`'${title}'!D2:D;`);
  });

  test('a formula at its start follows the setting', () => {
    use(built, 'Sheet1', 'A1');
    const { start, dates, values } = getEvidenceChoices();
    const [first] = values;
    if (!start || !dates || !first) throw new Error('Nothing is offered.');
    expect(putEvidence({ dates, values: first, start, controls: null, of: null }, 'result').status).toBe(
      'put',
    );
    expect(built.sheetNamed('Sheet1').content(2, 1)).toMatch(/; SROI_EFFORT_START\)$/);
  });

  test('a file without it offers nothing', () => {
    use(new Book(), 'Sheet1', 'A1');
    expect(getEvidenceChoices()).toEqual({ start: null, dates: null, values: [] });
  });
});
