import { seeded } from '../../../benchmarks/calibrate/random';
import { getNextMoney } from '../../../src/server/evidence';
import { buildWorkbookStage, getExampleAnswers, getSetupState } from '../../../src/server/setup';
import { columnOf } from '../../support/columnOf';
import { Book, open } from '../../support/memorySpreadsheet';

const WEEKS = 20;

/** One row of Activity for a channel in a week; columns not named stay blank. */
type Row = Readonly<Record<string, unknown>>;

function built(): Book {
  const book = new Book();
  open(book);
  for (const stage of getSetupState().stages.keys()) buildWorkbookStage(getExampleAnswers('en'), stage);
  setting(book, 'MARGIN', 0.5);
  setting(book, 'HOURLY_COST', 20);
  return book;
}

function setting(book: Book, name: string, value: unknown): void {
  const place = book.named(`SROI_${name}`);
  if (!place) throw new Error(`${name} has no place.`);
  book.type(place.sheet.name, place.bounds.row, place.bounds.column, [value]);
}

function type(book: Book, rows: readonly Row[]): void {
  book.sheetNamed('Activity').insertRows(3, rows.length);
  rows.forEach((row, index) => {
    for (const [key, value] of Object.entries(row)) {
      book.type('Activity', index + 2, columnOf('activity', key), [value]);
    }
  });
}

const weekAt = (week: number) => new Date(2026, 0, 5 + 7 * week);

/** Weeks in which ads are spent, cheap and dear ones, and what they sell. */
function weeksOf(channel: string, seed: number, sales: (cost: number) => number): Row[] {
  const random = seeded(seed);
  return Array.from({ length: WEEKS }, (_, week) => {
    const ads = 20 + Math.round(160 * random.uniform());
    const sold = sales(ads + 20) + 8 * random.normal();
    return {
      period: weekAt(week),
      channel,
      posts: 1,
      hours: 1,
      ad_spend: ads,
      revenue: Math.max(0, Math.round(sold)),
    };
  });
}

function found() {
  const answer = getNextMoney();
  if (answer.status !== 'found') throw new Error(answer.status);
  return answer;
}

test('Nothing is said without a workbook, a margin, the cost of an hour or sales', () => {
  open(new Book());
  expect(getNextMoney()).toEqual({ status: 'notBuilt' });
  const book = built();
  expect(getNextMoney()).toEqual({ status: 'noSales' });
  type(
    book,
    weeksOf('Instagram', 1, (cost) => 5 * cost),
  );
  expect(found().channels).toHaveLength(1);
  setting(book, 'HOURLY_COST', '');
  expect(getNextMoney()).toEqual({ status: 'hourlyCost' });
  setting(book, 'MARGIN', '');
  expect(getNextMoney()).toEqual({ status: 'margin' });
});

test('The next money goes where it earns beyond chance, and the channel is the best one', () => {
  const book = built();
  type(book, [
    ...weeksOf('Instagram', 1, (cost) => 6 * cost),
    ...weeksOf('Facebook', 2, (cost) => 200 + 0.2 * cost),
  ]);
  const answer = found();
  expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
  expect(answer).toMatchObject({ cadence: 'weekly', best: 'Instagram' });
  expect(Object.fromEntries(answer.channels.map((each) => [each.channel, each.answer]))).toEqual({
    Instagram: 'pays',
    Facebook: 'loses',
  });
  const instagram = answer.channels.find(({ channel }) => channel === 'Instagram');
  expect(instagram?.marginal.value).toBeCloseTo(2, 0);
  expect(instagram).toMatchObject({ periods: WEEKS, unknown: 0, breakEvenCost: null });
});

test('No channel is the best while another can’t be told', () => {
  const book = built();
  type(book, [
    ...weeksOf('Instagram', 1, (cost) => 6 * cost),
    ...weeksOf('Facebook', 2, () => 200).slice(0, 5),
  ]);
  const { best, channels } = found();
  expect(best).toBeNull();
  expect(channels.find(({ channel }) => channel === 'Facebook')).toMatchObject({
    answer: 'notEnoughData',
    next: { missing: { reason: 'tooFewPeriods', count: 5 } },
  });
});

test('A channel that loses as a whole is never told to get more', () => {
  const book = built();
  type(
    book,
    weeksOf('Instagram', 3, (cost) => Math.max(0, 4 * (cost - 110))),
  );
  const [instagram] = found().channels;
  expect(instagram?.roi.value).toBeLessThan(0);
  expect(['losesInAll', 'cantTell']).toContain(instagram?.answer);
});

test('Hours that are blank beside posts, and periods without any sales logged, are unknown', () => {
  const book = built();
  const weeks = weeksOf('Instagram', 1, (cost) => 6 * cost);
  const { hours, ...withoutHours } = weeks[0] ?? {};
  const { revenue, ...withoutSales } = weeks[1] ?? {};
  type(book, [
    withoutHours,
    withoutSales,
    ...weeks.slice(2),
    { ...weeks[2], posts: '', hours: '', ad_spend: '', revenue: 50 },
  ]);
  const [instagram] = found().channels;
  expect(instagram).toMatchObject({ periods: WEEKS - 2, unknown: 2 });
});

test('A period that an export covers in part says nothing of its sales', () => {
  const book = built();
  const weeks = weeksOf('Instagram', 1, (cost) => 6 * cost);
  type(book, [{ ...weeks[0], partial: 'until 2026-01-07' }, ...weeks.slice(1)]);
  expect(found().channels[0]).toMatchObject({ periods: WEEKS - 1, unknown: 1 });
});

test('A channel that sold nothing in a week in which another did sold nothing', () => {
  const book = built();
  const silent = weeksOf('Pinterest', 5, () => 0).map(({ revenue, ...row }) => row);
  type(book, [...weeksOf('Instagram', 1, (cost) => 6 * cost), ...silent]);
  const pinterest = found().channels.find(({ channel }) => channel === 'Pinterest');
  expect(pinterest).toMatchObject({ periods: WEEKS, next: { missing: { reason: 'noGainYet' } } });
});
