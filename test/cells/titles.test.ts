import { ADSTOCK } from '../../src/functions/attribution/ADSTOCK';
import { ATTRIBUTION } from '../../src/functions/attribution/ATTRIBUTION';
import { CAUSAL_LIFT } from '../../src/functions/evidence/CAUSAL_LIFT';
import { CAUSAL_LIFT_SERIES } from '../../src/functions/evidence/CAUSAL_LIFT_SERIES';
import { RATE_INTERVAL } from '../../src/functions/evidence/RATE_INTERVAL';
import { RATIO_INTERVAL } from '../../src/functions/evidence/RATIO_INTERVAL';
import { ROI_BY } from '../../src/functions/evidence/ROI_BY';
import { ROI_INTERVAL } from '../../src/functions/evidence/ROI_INTERVAL';
import { ROI } from '../../src/functions/returns/ROI';
import { AVERAGE_POSITION } from '../../src/functions/search/AVERAGE_POSITION';
import { EXPECTED_CTR } from '../../src/functions/search/EXPECTED_CTR';
import { KEYWORD_VISIBILITY } from '../../src/functions/search/KEYWORD_VISIBILITY';
import { SEARCH_TREND } from '../../src/functions/search/SEARCH_TREND';
import { CTR } from '../../src/functions/visibility/CTR';
import { column, refusalOf } from '../support/cells';

const VALUES = [30, 35, 31, 42, 40, 46, 44, 52, 50, 55, 51, 58];
const DATES = VALUES.map((_, month) => new Date(2025, month, 1));
const titled = (title: string, cells: readonly unknown[]) => column(title, ...cells);

describe('A first row of titles is left out', () => {
  test('above values, in a column, a row or several columns', () => {
    const expected = SEARCH_TREND.run([column(...VALUES)]);
    expect(SEARCH_TREND.run([titled('Visits', VALUES)])).toEqual(expected);
    expect(SEARCH_TREND.run([[['Visites', ...VALUES]]])).toEqual(expected);
    for (const title of ['CA (€)', '€', '#', 'Taux de clic (%)', 'ROI %', 'N°', 'Nb visites']) {
      expect(SEARCH_TREND.run([titled(title, VALUES)])).toEqual(expected);
    }
    const two = [['Visits', 'Clicks'], ...VALUES.map((value) => [value, value * 2])];
    expect(SEARCH_TREND.run([two])).toEqual(SEARCH_TREND.run([two.slice(1)]));
  });

  test('above dates and values together, without moving the rows of the result', () => {
    const expected = CAUSAL_LIFT.run([column(...DATES), column(...VALUES), DATES[10]]);
    expect(CAUSAL_LIFT.run([titled('Date', DATES), titled('Sessions', VALUES), DATES[10]])).toEqual(expected);
    expect(CAUSAL_LIFT.run([titled('', DATES), titled('Sessions', VALUES), DATES[10]])).toEqual(expected);
    const rows = CAUSAL_LIFT_SERIES.run([
      titled('Date', DATES),
      titled('Visits', VALUES),
      DATES[10],
    ]) as unknown[];
    const plain = CAUSAL_LIFT_SERIES.run([column(...DATES), column(...VALUES), DATES[10]]) as unknown[];
    expect(rows).toEqual([Array(7).fill(''), ...plain]);
  });

  test('above words and numbers', () => {
    const labels = ['A', 'B', 'A', 'B'];
    const numbers = [1, 1, 2, 2];
    const columns = (begin: (title: string, cells: readonly unknown[]) => unknown) => [
      begin('Channel', labels),
      begin('Week', numbers),
      begin('Gain', numbers),
      begin('Cost', numbers),
    ];
    expect(ROI_BY.run(columns(titled))).toEqual(ROI_BY.run(columns((_, cells) => column(...cells))));
    const paths = ['Instagram > Email', 'Email'];
    expect(ATTRIBUTION.run([titled('Path', paths), titled('Conversions', [3, 4])])).toEqual(
      ATTRIBUTION.run([column(...paths), column(3, 4)]),
    );
  });

  test('above pairs of columns and curves', () => {
    const [parts, wholes] = [VALUES, VALUES.map((value) => value * 20)];
    for (const { run } of [RATIO_INTERVAL, ROI_INTERVAL, AVERAGE_POSITION, KEYWORD_VISIBILITY]) {
      expect(run([titled('Parts', parts), titled('Wholes', wholes)])).toEqual(
        run([column(...parts), column(...wholes)]),
      );
    }
    const curve = [0.3, 0.2, 0.1];
    expect(EXPECTED_CTR.run([2, titled('CTR', curve)])).toBe(0.2);
    expect(KEYWORD_VISIBILITY.run([column(1, 2), column(10, 10), titled('CTR', curve)])).toEqual(
      KEYWORD_VISIBILITY.run([column(1, 2), column(10, 10), column(...curve)]),
    );
    expect(ADSTOCK.run([titled('Spend', [100, 0]), 0.5])).toEqual([[0], [100], [50]]);
  });

  test('above nothing yet, where the result is blank', () => {
    expect(SEARCH_TREND.run([titled('Visits', ['', '', ''])])).toBe('');
    expect(CAUSAL_LIFT.run([titled('Date', ['', '']), titled('Visits', ['', '']), ''])).toBe('');
    expect(ROI.run([titled('Gain', ['', '']), titled('Cost', ['', ''])])).toEqual([['']]);
  });

  test('in functions that go row by row, as a blank', () => {
    expect(ROI.run([titled('Gain', [1500, 300]), titled('Cost', [1000, 200])])).toEqual([[''], [0.5], [0.5]]);
    expect(CTR.run([titled('Clicks', [1]), titled('Impressions', [4])])).toEqual([[''], [0.25]]);
    expect(RATE_INTERVAL.run([titled('Orders', [1]), titled('Visits', [4])])).toEqual([
      ['', '', ''],
      ...(RATE_INTERVAL.run([column(1), column(4)]) as unknown[]),
    ]);
  });
});

describe('What looks like a title but may be a value is said', () => {
  const refused = (first: unknown, dates: readonly unknown[] = [DATES[0]]) =>
    refusalOf(() =>
      CAUSAL_LIFT.run([column(...dates, ...DATES.slice(1)), column(first, ...VALUES.slice(1)), DATES[10]]),
    );

  test('a word beside a date', () => {
    expect(refused('Visits')).toEqual({ reason: 'title', argument: 'values', found: 'Visits' });
    expect(refused('janvier 2024')).toMatchObject({ reason: 'title', argument: 'values' });
    expect(refused(2024, ['Date'])).toEqual({ reason: 'title', argument: 'dates', found: 'Date' });
  });

  test('a title with a figure in it', () => {
    const titles = [titled('Date', DATES), titled('Visits 2024', VALUES), DATES[10]];
    expect(CAUSAL_LIFT.run(titles)).toEqual(
      CAUSAL_LIFT.run([column(...DATES), column(...VALUES), DATES[10]]),
    );
    expect(refusalOf(() => SEARCH_TREND.run([titled('about 12', VALUES)]))).toMatchObject({
      reason: 'title',
    });
  });

  test('an amount or an unknown is none', () => {
    for (const found of ['n/a', '12 €', '-', '1,500'])
      expect(refused(found)).toMatchObject({ found, row: 1 });
    expect(refused('1,500')).toMatchObject({ reason: 'openNumber', other: '1500', otherFound: 1.5 });
  });
});

describe('Numbers held as text', () => {
  test('count where they can be read one way only', () => {
    expect(ROI.run(['1500', '1 000'])).toBe(0.5);
    expect(ROI.run([1500, 1000, '30%'])).toBeCloseTo(-0.55, 12);
    expect(ROI.run([column('1 500,50', '3000'), column(1000.33, '1,234.56')])).toEqual([
      [expect.closeTo(1500.5 / 1000.33 - 1, 12)],
      [expect.closeTo(3000 / 1234.56 - 1, 12)],
    ]);
    expect(SEARCH_TREND.run([column(...VALUES.map(String))])).toEqual(SEARCH_TREND.run([column(...VALUES)]));
    expect(SEARCH_TREND.run([column(...VALUES), '4', '90 %'])).toEqual(
      SEARCH_TREND.run([column(...VALUES), 4, 0.9]),
    );
    expect(ROI_INTERVAL.run([column(...VALUES.map(String)), column(...VALUES)])).toEqual(
      ROI_INTERVAL.run([column(...VALUES), column(...VALUES)]),
    );
  });

  test('are refused where they can be read both ways, with both readings', () => {
    expect(refusalOf(() => ROI.run(['1,500', 1000]))).toEqual({
      reason: 'openNumber',
      argument: 'gain',
      found: '1,500',
      other: '1500',
      otherFound: 1.5,
    });
    expect(ROI.run([column('1.500', 3), 2])).toEqual([[Number.NaN], [0.5]]);
  });

  test('keep to the limits of their kind', () => {
    expect(refusalOf(() => ROI.run([1500, '-3']))).toMatchObject({ reason: 'negative', found: -3 });
    expect(refusalOf(() => ROI.run([1500, 3, '130%']))).toMatchObject({ reason: 'share', found: 1.3 });
  });
});
