import fc from 'fast-check';
import { periodStart } from '../../../src/calendar/period';
import { dayFromSerial, serialFromDay } from '../../../src/calendar/serial';
import type { PeriodContribution } from '../../../src/imports/records/assignPeriods';
import type { ImportRequest } from '../../../src/imports/request';
import { aggregate } from '../../../src/imports/summary/aggregate';
import { exampleIn } from '../../../src/workbook/example';
import { runImports, undo } from '../../../src/workbook/imports';
import { type Book, open } from '../../support/memorySpreadsheet';
import { load } from '../../support/memorySpreadsheet/load';
import { save } from '../../support/memorySpreadsheet/save';
import { built } from '../builder/support/builds';
import { small as described, rowsOf } from './support';

const FIRST = serialFromDay('2026-03-02');
const DAYS = 24;
const WEEK = 46083;
const TYPED = 7777;
/** The column of impressions. */
const IMPRESSIONS = 6;
const accounts = ['soapshop', 'candles'];

const saved = save(built({ ...described, answers: { ...exampleIn('en').answers, goals: ['search'] } }));

/** Impressions and shares of each account and day; null where there are none. */
type Truth = readonly (readonly (readonly [number, number] | null)[])[];

interface Export {
  readonly account: number;
  readonly first: number;
  readonly last: number;
}

const figure = fc.integer({ min: 0, max: 9 });
const day = fc.option(fc.tuple(figure, figure), { freq: 3 });
const truths = fc.tuple(
  ...accounts.map(() => fc.array(day, { minLength: DAYS, maxLength: DAYS })),
) as fc.Arbitrary<Truth>;
const exported = fc
  .tuple(fc.nat(1), fc.nat(DAYS - 1), fc.nat(DAYS - 1))
  .map(
    ([account, one, other]): Export => ({ account, first: Math.min(one, other), last: Math.max(one, other) }),
  );
/** A file is imported, an earlier import is undone, or a person types into the row of a week. */
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: exported },
    { weight: 3, arbitrary: fc.record({ back: fc.nat(20) }) },
    { weight: 1, arbitrary: fc.record({ typedIn: fc.nat(3) }) },
  ),
  { minLength: 2, maxLength: 9 },
);

type Step = Export | { readonly back: number } | { readonly typedIn: number };

interface Done {
  readonly id: string;
  readonly file: Export;
}

/** A workbook, the imports in it, and the impressions that a person typed, by week. */
interface Played {
  readonly book: Book;
  readonly done: Done[];
  readonly typed: Map<number, number>;
}

function opened(): Played {
  const book = load(saved);
  open(book);
  return { book, done: [], typed: new Map() };
}

/** The row of a week in the sheet; null where there is none. */
function rowOf(book: Book, week: number): number | null {
  const place = rowsOf(book, 'Activity').findIndex(({ Period }) => Period === WEEK + 7 * week);
  return place < 0 ? null : place + 2;
}

function play({ book, done, typed }: Played, truth: Truth, step: Step): void {
  if ('back' in step) {
    const [gone] = done.splice(step.back % Math.max(1, done.length), 1);
    if (gone) undo(described, gone.id);
  } else if ('typedIn' in step) {
    const row = rowOf(book, step.typedIn);
    if (row === null) return;
    typed.set(step.typedIn, TYPED + typed.size);
    book.type('Activity', row, IMPRESSIONS, [typed.get(step.typedIn)]);
  } else {
    const result = runImports(described, [requestOf(truth, step)]);
    const id = result.progress === 'done' ? result.files[0]?.id : null;
    if (id) done.push({ id, file: step });
  }
}

function requestOf(truth: Truth, { account, first, last }: Export): ImportRequest {
  const contributions = between(first, last).flatMap((place): PeriodContribution[] => {
    const on = dayFromSerial(FIRST + place);
    const known = truth[account]?.[place];
    const key = { table: 'activity', channel: 'Instagram', content: 'original' } as const;
    const [impressions = 0, shares = 0] = known ?? [];
    return known
      ? [
          {
            ...key,
            ...{
              day: periodStart(on, { cadence: 'weekly' }),
              exactDay: on,
              account: { name: accounts[account] ?? '' },
            },
            metrics: { impressions, shares },
          },
        ]
      : [];
  });
  const covers = { first: dayFromSerial(FIRST + first), last: dayFromSerial(FIRST + last) };
  const file = `${first} to ${last}.csv`;
  return { file, format: 'instagram', rows: aggregate(contributions), covers, onConflict: 'keep' };
}

/** Impressions and shares of a week that files report, each day of an account once; undefined where no file has any. */
function union(truth: Truth, files: readonly Export[], week: number): (number | undefined)[] {
  const known = accounts.flatMap((_, account) =>
    between(7 * week, 7 * week + 6).flatMap((place) => {
      const isIn = files.some(
        (file) => file.account === account && file.first <= place && place <= file.last,
      );
      const figures = truth[account]?.[place];
      return isIn && figures ? [figures] : [];
    }),
  );
  return known.length === 0
    ? [undefined, undefined]
    : [0, 1].map((place) => known.reduce((sum, figures) => sum + (figures[place] ?? 0), 0));
}

function between(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function expectUnion({ book, done, typed }: Played, truth: Truth): void {
  const rows = rowsOf(book, 'Activity');
  const files = done.map(({ file }) => file);
  for (const week of [0, 1, 2, 3]) {
    const row = rows.find(({ Period }) => Period === WEEK + 7 * week) ?? {};
    const [impressions, shares] = union(truth, files, week);
    expect([row.Impressions, row.Shares]).toEqual([typed.get(week) ?? impressions, shares]);
  }
}

test('Whatever is imported, typed and undone, in whatever order, a row counts each reported day once', () => {
  fc.assert(
    fc.property(truths, steps, (truth, work) => {
      const played = opened();
      const { book, done, typed } = played;
      for (const step of work) {
        play(played, truth, step);
        expectUnion(played, truth);
      }
      while (done.length > 0) play(played, truth, { back: done.length * 7 });
      expect(rowsOf(book, 'Imports')).toEqual([]);
      expect(
        rowsOf(book, 'Activity')
          .map(({ Impressions }) => Impressions)
          .sort(),
      ).toEqual([...[...typed.values()].sort()]);
    }),
    { numRuns: 60 },
  );
});
