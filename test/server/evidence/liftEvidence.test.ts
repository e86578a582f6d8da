import type { Phrase } from '../../../src/cells/phrase';
import { CAUSAL_LIFT } from '../../../src/functions/evidence/CAUSAL_LIFT';
import { CAUSAL_LIFT_SERIES } from '../../../src/functions/evidence/CAUSAL_LIFT_SERIES';
import { getEvidence } from '../../../src/server/evidence';
import type { CellsReference } from '../../../src/server/evidence/cells';
import type { EvidenceQuestion } from '../../../src/server/evidence/question';
import { column } from '../../support/cells';
import { bookWith, DAYS, FIRST_DAY, found, numbers, ROWS, START, VALUES } from './support/figures';

const questionOf = (cells: (a1: string) => CellsReference): EvidenceQuestion => ({
  dates: cells('A2:A'),
  values: cells('B2:B'),
  start: FIRST_DAY,
  controls: null,
  of: null,
});

describe('getEvidence', () => {
  test('agrees with CAUSAL_LIFT and CAUSAL_LIFT_SERIES on the same cells', () => {
    const { cells } = bookWith();
    const evidence = found(getEvidence(questionOf(cells)));
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

  test('says how many dates have no row', () => {
    const { book, cells } = bookWith();
    for (const row of [10, 11, 20]) book.type('My figures', row, 1, ['', '', '']);
    expect(found(getEvidence(questionOf(cells))).phrase.leftOut).toEqual({ count: 3, unit: 'day' });
    expect(found(getEvidence(questionOf(bookWith().cells))).phrase).not.toHaveProperty('leftOut');
  });

  test('has its dates, its start, its length and the size of each row', () => {
    const { cells } = bookWith();
    const evidence = found(getEvidence(questionOf(cells)));
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

  test('warns of a control that changed at the start itself, and of no other', () => {
    const { book, cells } = bookWith();
    const question = { ...questionOf(cells), controls: cells('C2:C') };
    expect(found(getEvidence(question)).movedControls).toEqual([]);
    VALUES.forEach((value, row) => {
      book.type('My figures', row + 2, 3, [value]);
    });
    const [moved, ...others] = found(getEvidence(question)).movedControls;
    const alone = found(getEvidence(questionOf(cells)));
    expect(moved).toEqual({ place: 0, phrase: alone.phrase, lift: alone.lift });
    expect(others).toEqual([]);
  });

  test('with a control, also has the result without it', () => {
    const { cells } = bookWith();
    const question = questionOf(cells);
    const without = found(getEvidence(question));
    const beside = found(getEvidence({ ...question, controls: cells('C2:C') }));
    expect(beside.withoutControls).toEqual({ lift: without.lift, phrase: without.phrase });
    expect(beside.lift).not.toEqual(without.lift);
    expect(without.withoutControls).toBeNull();
  });

  test('reports cells that are blank, too thin or refused as such', () => {
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
        fr: expect.stringMatching(/^Date de lancement\s: /),
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
    const evidence = found(getEvidence(questionOf(cells)));
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
    const evidence = found(getEvidence(questionOf(cells)));
    expect(evidence.phrase.verdict).not.toBe('clearGain');
    expect(evidence.outlook?.tried).toBe(3 * (ROWS - START));
  });
});
