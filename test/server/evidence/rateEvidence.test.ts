import { CONVERSION_LIFT } from '../../../src/functions/evidence/CONVERSION_LIFT';
import { SAMPLE_SIZE } from '../../../src/functions/evidence/SAMPLE_SIZE';
import { getEvidence, insertEvidence } from '../../../src/server/evidence';
import type { CellsReference } from '../../../src/server/evidence/cells';
import { bookWith, FIRST_DAY, numbers, START, VALUES } from './support/figures';

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

  test('agrees with CONVERSION_LIFT on the sums, and with SAMPLE_SIZE on the rates', () => {
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

  test('refuses a part beyond its whole, text and blanks in the tab’s own words', () => {
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

  test('is inserted as sums before the start and from it on', () => {
    const { sheet, cells } = bookOfOrders();
    expect(insertEvidence(share(cells), 'result').status).toBe('inserted');
    const [dates, values, of] = ['A2:A', 'B2:B', 'C2:C'].map((a1) => `'My figures'!${a1}`);
    const side = (sign: string) =>
      [values, of].map((summed) => `SUMIFS(${summed}; ${dates}; "${sign}"&DATE(2026; 2; 2))`).join('; ');
    expect(sheet.content(2, 6)).toBe(`=CONVERSION_LIFT(${side('<')}; ${side('>=')})`);
  });
});
