import type { Expected } from '../../support/oracle';
import type { Estimate } from '../../support/oracle/changes';
import type { Screen } from './screen';

/** A number as both sides state it: an unknown is null, small errors of arithmetic don't count. */
function plain(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}

function isSame(found: unknown, expected: number | null): boolean {
  const number = plain(found);
  if (number === null || expected === null) return number === expected;
  return Math.abs(number - expected) <= 1e-7 * Math.max(1, Math.abs(expected));
}

type Compared = readonly [name: string, found: unknown, expected: number | null];

/** Where the workbook's numbers aren't those that the typed rows give; each as a line of words. */
export function differences(screen: Screen, expected: Expected): string[] {
  const facts = Object.entries(expected.facts).map(
    ([name, value]): Compared => [name, screen.facts[name], value],
  );
  const periods = compareRows('periods', screen.block('periods'), expected.periods, [
    'when',
    'hours',
    'cost',
    'margin',
    'customers',
    'visits',
  ]);
  const table = compareRows(
    'labels',
    screen.block('labels').map((row) => row.slice(1)),
    expected.table,
    ['hours', 'cost', 'margin', 'low', 'high'],
  );
  const hours = compareRows(
    'hours of labels',
    screen.block('labels').map((row) => row.slice(9)),
    expected.table,
    ['lacking', 'periods'],
  );
  const rates = expected.rates.flatMap((rate, row) => compareEstimate(screen, 'rates', row, rate));
  const changes = expected.changes.flatMap((change, row) =>
    compareEstimate(screen, 'rateChanges', row, change),
  );
  return [...facts, ...periods, ...table, ...hours, ...rates, ...changes, ...compareFigures(screen, expected)]
    .filter(([, found, value]) => !isSame(found, value))
    .map(([name, found, value]) => `${name}: ${JSON.stringify(found)} where ${value} is expected`);
}

function compareRows<Name extends string>(
  block: string,
  found: readonly unknown[][],
  expected: readonly Readonly<Record<Name, number | null>>[],
  names: readonly Name[],
): Compared[] {
  return [
    [`rows of ${block}`, found.length, expected.length],
    ...expected.flatMap((row, index) =>
      names.map(
        (name, column): Compared => [`${block} ${index + 1} ${name}`, found[index]?.[column], row[name]],
      ),
    ),
  ];
}

function compareEstimate(
  screen: Screen,
  block: string,
  row: number,
  { value, low, high }: Estimate,
): Compared[] {
  return [value, low, high].map((number, column) => [
    `${block} ${row + 1}.${column + 1}`,
    screen.value(block, row + 2, column + 1),
    number,
  ]);
}

/** The rows of the figures on sales and engagement, with what of the oracle's facts each shows beside its limits. */
function compareFigures(screen: Screen, { facts, rates, revenue }: Expected): Compared[] {
  const [engagement, , , conversion] = rates;
  const sales: readonly (readonly (number | null | undefined)[])[] = [
    [revenue],
    [facts.knownCost],
    [facts.roi, facts.roiLow, facts.roiHigh],
    [facts.customers],
    [conversion?.value, conversion?.low, conversion?.high],
    [facts.costPerCustomer],
    [facts.orderValue],
    [facts.worth, facts.worthLow, facts.worthHigh],
  ];
  const rows = [
    ...sales.map((values, row) => ({ block: 'sales', row: row + 2, values })),
    { block: 'visibility', row: 2, values: [facts.gained, facts.gainedLow, facts.gainedHigh] },
    { block: 'visibility', row: 8, values: [engagement?.value, engagement?.low, engagement?.high] },
  ];
  return rows.flatMap(({ block, row, values }) =>
    values.map(
      (value, column): Compared => [
        `figures ${block} ${row}.${column + 2}`,
        screen.value(block, row, column + 2),
        value ?? null,
      ],
    ),
  );
}
