import { languages } from '../../../src/locales';
import type { Column } from '../../../src/workbook/description/types';
import { exampleIn } from '../../../src/workbook/example';
import type { ExampleRow, ExampleSheet } from '../../../src/workbook/example/rows/types';
import { tables } from '../description/support';

/** Pairs of a column's number and the one that it can't exceed, as the description colours them. */
const limits = (columns: readonly Column[]) =>
  columns.flatMap(({ key, atMost }) => (atMost === undefined ? [] : [[key, atMost] as const]));

/** All but the feeds, which would be read from the web, and the logs of imports and verdicts. */
const filled = tables.filter(({ key }) => key !== 'feeds' && key !== 'imports' && key !== 'verdicts');

const fits = ({ input }: Column, value: string | number) => {
  if (input?.is === 'date') return /^\d{4}-\d{2}-\d{2}$/.test(String(value));
  if (input?.is === 'number') return typeof value === 'number' && value >= input.min;
  return input !== undefined && typeof value === 'string' && value !== '';
};

describe.each(languages)('the example in %s', (language) => {
  const { rows, answers } = exampleIn(language);

  test('is the same each time', () => {
    expect(exampleIn(language)).toEqual({ rows, answers });
  });

  test.each(filled)('fills $key with what may be typed there', ({ key, columns }) => {
    const typed = rows[key as ExampleSheet];
    expect(typed.length).toBeGreaterThan(5);
    for (const row of typed) {
      for (const [name, value] of Object.entries(row)) {
        const column = columns.find((other) => other.key === name);
        expect(column && fits(column, value)).toBe(true);
      }
    }
  });

  test.each(filled)('holds nothing impossible in $key', ({ key, columns }) => {
    const broken = rows[key as ExampleSheet].filter((row: ExampleRow) =>
      limits(columns).some(([part, whole]) => (row[part] ?? 0) > (row[whole] ?? 0)),
    );
    expect(broken).toEqual([]);
  });

  test('covers half a year of effort, and as long before it in Traffic', () => {
    const weeks = new Set(rows.activity.map(({ period }) => period));
    expect(weeks.size).toBe(26);
    expect([...weeks].sort()[0]).toBe(answers.start);
    expect(rows.traffic.filter(({ date = '' }) => String(date) < answers.start)).toHaveLength(26);
  });

  test('uses the channels and people of its settings', () => {
    expect(new Set(rows.activity.map(({ channel }) => channel))).toEqual(new Set(answers.channels));
    expect(new Set(rows.activity.map(({ person }) => person))).toEqual(new Set(answers.people));
  });
});

test('the example’s numbers are the same in each language', () => {
  const numbers = (language: 'en' | 'fr') =>
    Object.values(exampleIn(language).rows)
      .flat()
      .flatMap((row) => Object.values(row).filter((value) => typeof value === 'number'));
  expect(numbers('fr')).toEqual(numbers('en'));
});
