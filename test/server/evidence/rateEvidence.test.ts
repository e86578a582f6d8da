import { RATIO_LIFT } from '../../../src/functions/evidence/RATIO_LIFT';
import { getEvidence, insertEvidence } from '../../../src/server/evidence';
import type { CellsReference } from '../../../src/server/evidence/cells';
import { evaluateRate } from '../../../src/server/evidence/rateEvidence';
import { column } from '../../support/cells';
import { bookWith, FIRST_DAY, numbers, START, VALUES } from './support/figures';

const ORDERS = VALUES.map((count, row) => Math.round(count * (row < START ? 0.2 : 0.25)));

const share = (cells: (a1: string) => CellsReference) => ({
  dates: cells('A2:A'),
  values: cells('B2:B'),
  of: cells('C2:C'),
  start: FIRST_DAY as string | number,
  controls: null,
});

/** Orders in column B of the visits in column C, on the days or dates of column A. */
function bookOfOrders(orders: readonly unknown[] = ORDERS, dates?: readonly unknown[]) {
  const opened = bookWith({ values: [...orders] });
  VALUES.forEach((count, row) => {
    opened.book.type('My figures', row + 2, 3, [count]);
    if (dates) opened.book.type('My figures', row + 2, 1, [dates[row] ?? '']);
  });
  return opened;
}

function rate(evidence: ReturnType<typeof getEvidence> | ReturnType<typeof evaluateRate>) {
  if (evidence?.status !== 'rate') throw new Error(evidence?.status);
  return evidence;
}

const total = (cells: readonly number[]) => cells.reduce((sum, count) => sum + count, 0);

function ratioLift(before: readonly number[], after: readonly number[]) {
  const sides = [before, after].flatMap((rows) =>
    [ORDERS, VALUES].map((all) => column(...rows.map((row) => all[row]))),
  );
  const [row = []] = RATIO_LIFT.run(sides) as unknown[][];
  return row;
}

const rowsFrom = (first: number, end: number) =>
  Array.from({ length: end - first }, (_, index) => first + index);

describe('getEvidence of a share', () => {
  test('agrees with RATIO_LIFT over the dates before the start and from it on', () => {
    const { cells } = bookOfOrders();
    const evidence = rate(getEvidence(share(cells)));
    const row = ratioLift(rowsFrom(0, START), rowsFrom(START, VALUES.length));
    expect([...numbers(evidence.lift), evidence.probabilityOfRise, evidence.phrase]).toEqual(row);
    expect(evidence.before).toEqual({
      part: total(ORDERS.slice(0, START)),
      whole: total(VALUES.slice(0, START)),
      periods: START,
    });
    expect(evidence.after).toMatchObject({
      part: total(ORDERS.slice(START)),
      periods: VALUES.length - START,
    });
    expect(evidence.leftOut).toBe(0);
  });

  test('is the same whatever the order of the rows', () => {
    const { cells } = bookOfOrders(
      ORDERS,
      VALUES.map((_, row) => row + 1),
    );
    const inOrder = getEvidence({ ...share(cells), start: START + 1 });
    const { book, cells: turned } = bookOfOrders();
    VALUES.forEach((_, row) => {
      const from = VALUES.length - 1 - row;
      book.type('My figures', row + 2, 1, [from + 1, ORDERS[from], VALUES[from]]);
    });
    expect(getEvidence({ ...share(turned), start: START + 1 })).toEqual(inOrder);
  });

  test('the period in which the start lies belongs to neither side', () => {
    const weeks = VALUES.map((_, row) => 7 * row);
    const { cells } = bookOfOrders(ORDERS, weeks);
    const evidence = rate(getEvidence({ ...share(cells), start: 7 * START + 3 }));
    const row = ratioLift(rowsFrom(0, START), rowsFrom(START + 1, VALUES.length));
    expect(evidence.phrase).toEqual(row[4]);
    expect(evidence).toMatchObject({ before: { periods: START }, leftOut: 1 });
    const onItsFirstDay = rate(getEvidence({ ...share(cells), start: 7 * START }));
    expect(onItsFirstDay).toMatchObject({ before: { periods: START }, leftOut: 0 });
  });

  test('rows marked as covered in part belong to neither side', () => {
    const { book, cells } = bookOfOrders();
    book.type('My figures', 2 + 5, 4, ['until 2026-01-09']);
    book.type('My figures', 2 + VALUES.length - 1, 4, ['until 2026-02-15']);
    const evidence = rate(evaluateRate({ ...share(cells), partial: cells('D2:D') }));
    const before = rowsFrom(0, START).filter((row) => row !== 5);
    const row = ratioLift(before, rowsFrom(START, VALUES.length - 1));
    expect([...numbers(evidence.lift), evidence.probabilityOfRise, evidence.phrase]).toEqual(row);
    expect(evidence).toMatchObject({ before: { periods: START - 1 }, leftOut: 2 });
  });

  test('says how many periods are missing on which side, and no figure of the change', () => {
    const { cells } = bookOfOrders(ORDERS.map((count, row) => (row < START + 2 ? count : '')));
    expect(rate(getEvidence(share(cells)))).toMatchObject({
      phrase: { verdict: 'notEnoughData', missing: { reason: 'tooFewAfter', count: 2, unit: 'period' } },
      lift: { value: null, low: null, high: null },
      outlook: null,
    });
    expect(rate(getEvidence({ ...share(cells), start: '2025-01-01' }))).toMatchObject({
      phrase: { verdict: 'notEnoughData', missing: { reason: 'tooFewBefore', count: 4 } },
      before: { part: 0, whole: 0, periods: 0 },
    });
  });

  test('counts how many more periods would make a change clear', () => {
    const swinging = VALUES.map((count, row) =>
      Math.round(count * ((row < START ? 0.2 : 0.225) + (row % 2 ? 0.04 : -0.04))),
    );
    const { cells } = bookOfOrders(swinging);
    const { phrase, outlook } = rate(getEvidence(share(cells)));
    expect(phrase.verdict).not.toMatch(/^clear/);
    expect(outlook?.tried).toBe(3 * (VALUES.length - START));
    expect(outlook?.rows).toBeGreaterThan(0);
    const clear = bookOfOrders(ORDERS.map((count, row) => (row < START ? count : 2 * count)));
    expect(rate(getEvidence(share(clear.cells))).outlook).toBeNull();
  });

  test('refuses a part beyond its whole, text and blanks in the tab’s own words', () => {
    const { cells } = bookOfOrders(VALUES.map((count) => 2 * count));
    expect(getEvidence(share(cells))).toMatchObject({
      status: 'refused',
      message: { en: expect.stringMatching(/^Values .* more than Out of /) },
    });
    bookOfOrders(['many', ...ORDERS.slice(1)]);
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

  test('is inserted as RATIO_LIFT over the rows before the start and from it on', () => {
    const { sheet, cells } = bookOfOrders();
    expect(insertEvidence(share(cells), 'result').status).toBe('inserted');
    const [dates, values, of] = ['A2:A', 'B2:B', 'C2:C'].map((a1) => `'My figures'!${a1}`);
    const start = 'DATE(2026; 2; 2)';
    const side = (within: string) =>
      [2, 3]
        .map((place) => `IFERROR(FILTER(INDEX(figures; 0; ${place}); INDEX(figures; 0; 1)${within}); "")`)
        .join('; ');
    expect(sheet.content(2, 6)).toBe(
      `=LET(figures; SORT(FILTER(HSTACK(${dates}; ${values}; ${of}); ISNUMBER(${dates})));` +
        ` begun; MAXIFS(${dates}; ${dates}; "<="&${start});` +
        ` RATIO_LIFT(${side('<begun')}; ${side(`>=${start}`)}))`,
    );
  });
});
