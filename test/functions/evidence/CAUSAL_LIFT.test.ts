import { describePhrase } from '../../../src/cells/describePhrase';
import type { Phrase } from '../../../src/cells/phrase';
import { CAUSAL_LIFT } from '../../../src/functions/evidence/CAUSAL_LIFT';
import { column, refusalOf } from '../../support/cells';
import { counted, daysFrom, visits } from '../../support/lift';

const ROWS = 42;
const START = 28;
const DAYS = daysFrom(ROWS);
const VALUES = visits(ROWS, START, 0.3);

function rowOf(dates: readonly unknown[], values: readonly unknown[], start: unknown, ...others: unknown[]) {
  const [row = []] = CAUSAL_LIFT.run([column(...dates), column(...values), start, ...others]) as unknown[][];
  return row;
}

const verdictOf = (row: readonly unknown[]) => row[5] as Phrase;
const usual = rowOf(DAYS, VALUES, DAYS[START]);
const refused = (...args: Parameters<typeof rowOf>) => refusalOf(() => rowOf(...args));

describe('CAUSAL_LIFT', () => {
  test('finds a lift of 30 % and its size in units', () => {
    const [lift, low, high, extra, probability] = usual as number[];
    expect(lift).toBeCloseTo(0.3, 1);
    expect(low).toBeGreaterThan(0.2);
    expect(high).toBeLessThan(0.45);
    const total = VALUES.slice(START).reduce((sum, value) => sum + value, 0);
    expect(extra).toBeCloseTo(total - total / (1 + Number(lift)), 6);
    expect(probability).toBeGreaterThan(0.999);
    expect(verdictOf(usual).verdict).toBe('clearGain');
  });

  test('finds none where there is none, and says what would have shown', () => {
    const row = rowOf(DAYS, visits(ROWS, START, 0), DAYS[START]);
    expect(verdictOf(row).verdict).toBe('cantTell');
    expect(verdictOf(row).smallestVisible).toBeGreaterThan(0);
    expect(verdictOf(row).smallestVisible).toBeLessThan(0.2);
  });

  test('takes whole numbers for dates, with the season given', () => {
    expect(rowOf(counted(ROWS), VALUES, START + 1, '', 7)).toEqual(usual);
  });

  test('a likely change names the weeks after the start that the past never held', () => {
    const weeks = Array.from({ length: 38 }, (_, row) => new Date(2025, 4, 5 + 7 * row));
    const values = visits(38, 26, 0.3);
    const { verdict, unseenSeason } = verdictOf(rowOf(weeks, values, weeks[26]));
    expect(verdict).toBe('likelyGain');
    expect(unseenSeason).toEqual(['endOfYear']);
  });

  test('weekly dates have no season of seven', () => {
    const weeks = daysFrom(ROWS, 7);
    const { unseenSeason, ...phrase } = verdictOf(rowOf(weeks, VALUES, weeks[START]));
    expect(unseenSeason).toEqual([]);
    expect(rowOf(weeks, VALUES, weeks[START]).slice(0, 5)).toEqual(
      rowOf(counted(ROWS), VALUES, START + 1).slice(0, 5),
    );
    expect(phrase).toEqual(verdictOf(rowOf(counted(ROWS), VALUES, START + 1)));
  });

  test('sorts by date, and skips rows without any', () => {
    const turned = rowOf([...DAYS].reverse(), [...VALUES].reverse(), DAYS[START]);
    expect(turned).toEqual(usual);
    expect(rowOf(['', ...DAYS, '', ''], ['', ...VALUES, '', ''], DAYS[START])).toEqual(usual);
  });

  test('a missing date is a blank value', () => {
    const without = (cells: readonly unknown[]) => cells.filter((_, row) => row !== 9);
    const blank = VALUES.map((value, row) => (row === 9 ? '' : value));
    const unknown = ['', '', '', '', 'unknown'];
    expect(rowOf(without(DAYS), without(VALUES), DAYS[START], ...unknown)).toEqual(
      rowOf(DAYS, blank, DAYS[START]),
    );
  });

  test('dates written down in advance change nothing', () => {
    const more = daysFrom(ROWS + 10);
    expect(rowOf(more, [...VALUES, ...Array(10).fill('')], DAYS[START])).toEqual(usual);
  });

  test('midnights of another time zone are the same days', () => {
    const shifted = (date?: Date) => new Date(Number(date) + 6 * 3600 * 1000);
    expect(rowOf(DAYS.map(shifted), VALUES, shifted(DAYS[START]))).toEqual(usual);
  });

  test('the start may fall on a missing date', () => {
    const without = (cells: readonly unknown[]) => cells.filter((_, row) => row !== START);
    const blank = VALUES.map((value, row) => (row === START ? '' : value));
    const unknown = ['', '', '', '', 'unknown'];
    expect(rowOf(without(DAYS), without(VALUES), DAYS[START], ...unknown)).toEqual(
      rowOf(DAYS, blank, DAYS[START]),
    );
  });

  test('is sure of more with a wider interval', () => {
    const [, low, high] = usual as number[];
    const [, lower, higher] = rowOf(DAYS, VALUES, DAYS[START], '', '', 0.99) as number[];
    expect(lower).toBeLessThan(Number(low));
    expect(higher).toBeGreaterThan(Number(high));
  });

  test('has a second model by name', () => {
    const row = rowOf(DAYS, VALUES, DAYS[START], '', '', '', 'CausalImpact');
    expect(row).not.toEqual(usual);
    expect(Math.abs(Number(row[0]) - 0.3)).toBeLessThan(0.05);
    expect(verdictOf(row).verdict).toBe('clearGain');
  });

  test('is blank without any data', () => {
    expect(CAUSAL_LIFT.run([column('', ''), column('', ''), ''])).toBe('');
  });
});

describe('CAUSAL_LIFT reads dates as Analytics writes them', () => {
  const two = (number: number) => String(number).padStart(2, '0');
  const compact = (date: Date) =>
    Number(`${date.getFullYear()}${two(date.getMonth() + 1)}${two(date.getDate())}`);
  const months = Array.from({ length: 30 }, (_, month) => new Date(2022, month, 1));
  const weeks = daysFrom(ROWS, 7).map((date) => new Date(date.getTime() - 50 * 7 * 86_400_000));
  // Both years have 52 weeks, and 3 January 2022 is the Monday of the first.
  const weekDates = Array.from({ length: 70 }, (_, week) => new Date(2022, 0, 3 + 7 * week));
  const weekNumbers = weekDates.map((_, week) => (week < 52 ? 202201 + week : 202301 + week - 52));
  const long = visits(weekDates.length, 50, 0.3);

  test('days as 20240131, across the turns of months', () => {
    expect(rowOf(DAYS.map(compact), VALUES, compact(DAYS[START] as Date))).toEqual(usual);
    expect(rowOf(DAYS.map(compact), VALUES, DAYS[START])).toEqual(usual);
    expect(rowOf(DAYS, VALUES, compact(DAYS[START] as Date))).toEqual(usual);
    expect(rowOf(DAYS.map(compact).map(String), VALUES, String(compact(DAYS[START] as Date)))).toEqual(usual);
  });

  test('texts that are days', () => {
    const iso = DAYS.map(
      (date) => `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`,
    );
    const slashes = DAYS.map(
      (date) => `${two(date.getDate())}/${two(date.getMonth() + 1)}/${date.getFullYear()}`,
    );
    const words = DAYS.map((date) =>
      date.toLocaleDateString('fr', { day: 'numeric', month: 'short', year: 'numeric' }),
    );
    for (const dates of [iso, slashes, words]) expect(rowOf(dates, VALUES, DAYS[START])).toEqual(usual);
    expect(rowOf(iso, VALUES, iso[START])).toEqual(usual);
  });

  test('weeks as 202352 and 2024-W05, across the turn of the year', () => {
    const expected = rowOf(weekDates, long, weekDates[50]);
    const texts = weekNumbers.map((week) => `${Math.floor(week / 100)}-W${two(week % 100)}`);
    const dashed = texts.map((text) => text.replace('W', ''));
    expect(rowOf(dashed, long, dashed[50])).toEqual(expected);
    expect(rowOf(weekNumbers, long, weekNumbers[50])).toEqual(expected);
    expect(rowOf(weekNumbers, long, weekDates[50])).toEqual(expected);
    expect(rowOf(texts, long, texts[50])).toEqual(expected);
    expect(rowOf(texts, long, weekNumbers[50])).toEqual(expected);
  });

  test('months as 202201, 2022-01, janv. 2022 and 01/2022', () => {
    const values = visits(months.length, 24, 0.3);
    const expected = rowOf(months, values, months[24]);
    const numbers = months.map((date) => date.getFullYear() * 100 + date.getMonth() + 1);
    const forms = [
      (date: Date) => `${date.getFullYear()}-${two(date.getMonth() + 1)}`,
      (date: Date) => `${two(date.getMonth() + 1)}/${date.getFullYear()}`,
      (date: Date) => date.toLocaleDateString('fr', { month: 'short', year: 'numeric' }),
      (date: Date) => date.toLocaleDateString('en', { month: 'long', year: 'numeric' }),
    ];
    expect(rowOf(numbers, values, numbers[24])).toEqual(expected);
    for (const form of forms) expect(rowOf(months.map(form), values, '2024-01')).toEqual(expected);
  });

  test('years and quarters have a rhythm', () => {
    const years = Array.from({ length: 20 }, (_, row) => 2004 + row);
    const values = visits(20, 15, 0.5);
    const expected = rowOf(years, values, 2019);
    expect(verdictOf(expected).verdict).toBe('clearGain');
    expect(rowOf(years.map(String), values, '2019')).toEqual(expected);
    expect(
      rowOf(
        years.map((year) => new Date(year, 0, 1)),
        values,
        new Date(2019, 0, 1),
      ),
    ).toEqual(expected);
    const quarters = years.map((_, row) => `${2020 + Math.floor(row / 4)} Q${(row % 4) + 1}`);
    // Neither knows swings of the year, unlike weeks or rows that are only counted.
    expect(rowOf(quarters, values, quarters[15])).toEqual(expected);
    expect(verdictOf(rowOf(years.slice(0, 10), values.slice(0, 10), 2007)).missing).toMatchObject({
      unit: 'year',
    });
    expect(verdictOf(rowOf(quarters, values, quarters[3])).missing).toMatchObject({ unit: 'quarter' });
  });

  test('the numbers that a spreadsheet keeps for days', () => {
    const serials = DAYS.map((_, row) => 46027 + row);
    expect(rowOf(serials, VALUES, serials[START])).toEqual(usual);
    expect(rowOf(serials, VALUES, DAYS[START])).toEqual(usual);
  });

  test('and says what is wrong with one in terms of its cell', () => {
    const numbers = DAYS.map(compact);
    const withOdd = (odd: unknown) => [...numbers.slice(0, 5), odd, ...numbers.slice(6)];
    const reasons = [
      [20260230, 'noSuchDate', '20260230'],
      [20261301, 'noSuchDate', '20261301'],
      [2026011013, 'hourDates', '2026011013'],
      [7, 'mixedDates', '7'],
      ['2026-02-30', 'noSuchDate', '2026-02-30'],
      ['January', 'notADate', 'January'],
    ] as const;
    for (const [odd, reason, found] of reasons) {
      expect(refused(withOdd(odd), VALUES, DAYS[START])).toMatchObject({ reason, found, argument: 'dates' });
    }
    const partWeek = [...weekNumbers.slice(0, 52), 202253, ...weekNumbers.slice(53)];
    expect(refused(partWeek, long, 202310)).toMatchObject({ reason: 'noSuchWeek', found: '202253' });
    expect(
      refused(
        weeks.map(() => 202300),
        visits(ROWS, 20, 0),
        202301,
      ),
    ).toMatchObject({ reason: 'noSuchDate' });
    expect(refused(counted(ROWS), VALUES, 20260202)).toMatchObject({
      reason: 'mixedDates',
      argument: 'start_date',
      found: '20260202',
      otherFound: '1',
    });
    expect(refused(['03/04/2026', '05/04/2026'], [1, 2], '05/04/2026')).toMatchObject({
      reason: 'openDate',
      row: 1,
      other: '2026-04-03',
      otherFound: '2026-03-04',
    });
  });
});

describe('CAUSAL_LIFT and the dates that an export leaves out because nothing happened', () => {
  const days = daysFrom(120);
  const orders = visits(120, 0, 0).map((visit, row) => {
    const chance = visit % 10;
    return row < 80 ? [0, 0, 0, 0, 0, 1, 1, 1, 2, 2][chance] : [0, 0, 0, 1, 1, 1, 2, 2, 3, 4][chance];
  });
  const kept = (cells: readonly unknown[]) => cells.filter((_, row) => orders[row] !== 0);
  const whole = rowOf(days, orders, days[80]);

  test('takes them as 0 when the owner says so', () => {
    for (const gaps of ['zero', 'ZERO', 0, 'zéro', [['zero']]]) {
      expect(rowOf(kept(days), kept(orders), days[80], '', '', '', '', gaps)).toEqual(whole);
    }
    expect(whole[0]).toBeGreaterThan(0.7);
    expect(rowOf(kept(days), kept(orders), days[80])).not.toEqual(whole);
  });

  test('says how many they are where the values are counts, unless the owner said that they are unknown', () => {
    const said = (...others: unknown[]) =>
      verdictOf(rowOf(kept(days), kept(orders), days[80], ...others)).leftOut;
    const count = orders.filter((order) => order === 0).length;
    expect(said()).toEqual({ count, unit: 'day' });
    expect(said('', '', '', '', 'unknown')).toBeUndefined();
    expect(said('', '', '', '', 'inconnu')).toBeUndefined();
    expect(said('', '', '', '', 'zero')).toBeUndefined();
    const shares = kept(orders).map((_, row) => 0.1 + (row % 7) / 100);
    expect(verdictOf(rowOf(kept(days), shares, days[80])).leftOut).toBeUndefined();
    expect(verdictOf(usual).leftOut).toBeUndefined();
  });

  test('a blank beside a date stays unknown', () => {
    const blank = (cells: readonly unknown[]) => cells.map((cell, row) => (row === 5 ? '' : cell));
    const [here, there] = [kept(orders), orders].map((cells) => blank(cells));
    expect(rowOf(kept(days), here ?? [], days[80], '', '', '', '', 'zero')).not.toEqual(whole);
    expect(rowOf(days, there ?? [], days[80])).not.toEqual(whole);
  });

  test('days with few orders are regular only when the others are 0', () => {
    const rare = days.map((_, row) => (row % 10 === 3 || row % 11 === 5 ? 1 : 0));
    const few = (cells: readonly unknown[]) => cells.filter((_, row) => rare[row] !== 0);
    expect(refused(few(days), few(rare), days[80])).toMatchObject({ reason: 'irregularDates' });
    const row = rowOf(few(days), few(rare), days[80], '', '', '', '', 'zero');
    expect(verdictOf(row).missing).toMatchObject({ unit: 'day' });
  });

  test('an unknown word is refused', () => {
    expect(refused(DAYS, VALUES, DAYS[START], '', '', '', '', 'none')).toMatchObject({
      reason: 'choice',
      argument: 'gaps',
      other: 'unknown, zero',
    });
  });
});

describe('CAUSAL_LIFT says what is missing', () => {
  const missing = (...args: Parameters<typeof rowOf>) => {
    const row = rowOf(...args);
    expect(row.slice(0, 5)).toEqual(['', '', '', '', '']);
    expect(verdictOf(row).verdict).toBe('notEnoughData');
    return verdictOf(row).missing;
  };

  test('weeks, days or months before the start', () => {
    const weeks = daysFrom(12, 7);
    const months = Array.from({ length: 12 }, (_, month) => new Date(2025, month, 1));
    const values = VALUES.slice(0, 12);
    expect(missing(weeks, values, weeks[5])).toEqual({ reason: 'tooFewBefore', count: 3, unit: 'week' });
    expect(missing(months, values, months[0])).toEqual({ reason: 'tooFewBefore', count: 8, unit: 'month' });
    expect(missing(counted(12), values, 8)).toEqual({ reason: 'tooFewBefore', count: 1, unit: 'period' });
    expect(missing(DAYS, VALUES, DAYS[10], '', 7)).toMatchObject({ count: 4, unit: 'day' });
  });

  test('values from the start on, variety, events', () => {
    const noneYet = VALUES.map((value, row) => (row < START ? value : ''));
    expect(missing(DAYS, noneYet, DAYS[START])).toMatchObject({ reason: 'noValueAfter' });
    expect(missing(DAYS, Array(ROWS).fill(5), DAYS[START])).toMatchObject({ reason: 'tooFewDistinct' });
    const rare = VALUES.map((_, row) => (row % 9 === 0 ? row / 9 : 0));
    expect(missing(DAYS, rare, DAYS[START])).toMatchObject({ reason: 'tooFewNonZero' });
  });

  test('cells of a control', () => {
    const control = column(...VALUES.map((value, row) => (row === 3 ? '' : value)));
    expect(missing(DAYS, VALUES, DAYS[START], control)).toMatchObject({
      reason: 'controlIncomplete',
      count: 1,
    });
  });
});

describe('CAUSAL_LIFT of an expectation below 0', () => {
  const balance = (level: number, rise: number) =>
    VALUES.map((value, row) => level + (value - 200) / 4 + (row < START ? 0 : rise));

  test.each([
    [-100, 150],
    [-100, -60],
    [-10, 40],
    [-500, 0],
    [-1000, 2000],
  ])('gives no percentage by causalimpact (level %d, rise %d), yet units and a verdict', (level, rise) => {
    const row = rowOf(DAYS, balance(level, rise), DAYS[START], '', '', '', 'causalimpact');
    expect(row.slice(0, 3)).toEqual(['', '', '']);
    expect(typeof row[3]).toBe('number');
    if (rise !== 0) expect(Math.sign(Number(row[3]))).toBe(Math.sign(rise));
    expect(verdictOf(row)).not.toHaveProperty('smallestVisible');
    expect(describePhrase(verdictOf(row), 'en')).not.toContain('%');
  });
});

describe('CAUSAL_LIFT refuses', () => {
  test('a date that stands twice, or no cadence', () => {
    const twice = [...DAYS.slice(0, -1), DAYS[3]];
    expect(refused(twice, VALUES, DAYS[START])).toMatchObject({ reason: 'duplicateDate', found: DAYS[3] });
    const odd = DAYS.map((_, row) => new Date(2026, 0, 5 + row * 7 + (row === 20 ? 1 : 0)));
    expect(refused(odd, VALUES, odd[START])).toMatchObject({ reason: 'irregularDates' });
  });

  test('a start outside the dates, or none', () => {
    expect(refused(DAYS, VALUES, new Date(2025, 5, 1))).toMatchObject({ reason: 'outsideDates' });
    expect(refused(DAYS, VALUES, new Date(2027, 5, 1))).toMatchObject({ argument: 'start_date' });
    expect(refused(DAYS, VALUES, '')).toMatchObject({ reason: 'required', argument: 'start_date' });
  });

  test('text, mixed kinds of dates, and values without a date', () => {
    expect(refused(['soon', ...DAYS.slice(1)], VALUES, DAYS[START])).toMatchObject({ reason: 'title' });
    expect(refused([...DAYS.slice(1), 'soon'], VALUES, DAYS[START])).toMatchObject({
      reason: 'notADate',
      row: ROWS,
    });
    expect(refused([...DAYS.slice(1), 7], VALUES, DAYS[START])).toMatchObject({
      reason: 'mixedDates',
      found: '7',
      otherFound: DAYS[1],
    });
    expect(refused(DAYS, VALUES, 7)).toMatchObject({ reason: 'mixedDates', argument: 'start_date' });
    expect(refused(['', ...DAYS.slice(1)], VALUES, DAYS[START])).toMatchObject({ reason: 'blank', row: 1 });
    expect(refused(DAYS, ['n/a', ...VALUES.slice(1)], DAYS[START])).toMatchObject({ reason: 'text', row: 1 });
    expect(refused(DAYS, ['#N/A', ...VALUES.slice(1)], DAYS[START])).toMatchObject({ reason: 'error' });
  });

  test('ranges of different length, too many controls, and an unknown model', () => {
    expect(refused(DAYS, VALUES.slice(1), DAYS[START])).toMatchObject({ reason: 'shapes', other: 'values' });
    expect(refused(DAYS, VALUES, DAYS[START], column(1, 2))).toMatchObject({ other: 'controls' });
    const seven = VALUES.map((_, row) => [1, 2, 3, 4, 5, 6, 7].map((k) => (row * k * k) % 11));
    expect(refused(DAYS, VALUES, DAYS[START], seven)).toMatchObject({ reason: 'tooManyControls', found: 7 });
    expect(refused(DAYS, VALUES, DAYS[START], '', '', '', 'arima')).toMatchObject({
      reason: 'choice',
      found: 'arima',
      other: 'calibrated, causalimpact',
    });
  });
});
