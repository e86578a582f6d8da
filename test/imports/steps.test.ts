import { finish, parseFileInSteps, previewFile, previewInSteps, type Steps, within } from '../../src/imports';
import { bytesOf } from './support/files';

const options = { cadence: 'monthly', today: '2026-11-24' } as const;

/** The shares that work says are done, and its result. */
function watched<Result>(steps: Steps<Result>): [number[], Result] {
  const shares: number[] = [];
  let step = steps.next();
  while (!step.done) {
    shares.push(step.value);
    step = steps.next();
  }
  return [shares, step.value];
}

function* counting(): Steps<string> {
  yield 0;
  yield 0.5;
  return 'done';
}

test('Work in steps gives the same result at once, and says its share of a larger one', () => {
  expect(finish(counting())).toBe('done');
  expect(watched(within(counting(), 0.2, 0.4))).toEqual([[0.2, 0.30000000000000004], 'done']);
});

const quoted = (row: number) => (row % 7 === 0 ? `"Soap\n${row}"` : `Soap ${row}`);
const ROWS = 9500;
const text = [
  'Content,Video title,Video publish time,Views',
  ...Array.from({ length: ROWS }, (_, row) => `v${row},${quoted(row)},"Oct ${1 + (row % 28)}, 2026",2`),
  'broken,"never closed,"Oct 1, 2026",1',
].join('\r\n');

test('A long file is read in slices to the same table, its lines counted through all of them', () => {
  const [parsing, parsed] = watched(parseFileInSteps(bytesOf(text), 'long.csv', options));
  const [reading, sliced] = watched(previewInSteps(parsed, options));
  expect(parsing.length).toBeGreaterThan(2);
  expect(reading.length).toBeGreaterThan(4);
  for (const shares of [parsing, reading]) {
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
    expect([...shares].sort((one, other) => one - other)).toEqual(shares);
  }
  expect(sliced.tables[0]).toMatchObject({ counted: ROWS, rows: ROWS + 1, unreadable: 1 });
  const breaks = Math.ceil(ROWS / 7);
  expect(sliced.tables[0]?.problems).toMatchObject([{ line: 2 + ROWS + breaks, reason: 'openQuote' }]);
  expect(sliced).toEqual(previewFile(bytesOf(text), 'long.csv', options));
});

test('Of a file with too many rows nothing is read', () => {
  const rows = Array.from({ length: 200_001 }, () => '2026-10-01,1,2,50%,2').join('\n');
  const [, parsed] = watched(
    parseFileInSteps(bytesOf(`Date,Clicks,Impressions,CTR,Position\n${rows}\n`), 'all.csv', options),
  );
  expect(parsed.failure).toBe('tooManyRows');
});
