import { serialFromDay } from '../../../src/calendar/serial';
import { compareRatios, type Group } from '../../../src/statistics/ratios/compareRatios';
import { expectedOf } from '../../support/oracle';
import { advisedLabel, labelsToCut } from '../../support/oracle/advice';
import { knownRows } from '../../support/oracle/knownRows';
import { labelOf } from '../../support/oracle/returns';
import { generatedShop } from '../../support/states/generatedShops';
import type { State, View } from '../../support/states/types';

const SHOPS = Array.from({ length: 200 }, (_, seed) => generatedShop(seed + 1));
const VIEWS: readonly View[] = ['channel', 'content', 'paid'];

const judged = SHOPS.flatMap((state) =>
  VIEWS.map((view) => ({ state, view, expected: expectedOf(state, view) })),
);
const advised = judged.flatMap((each) => {
  const label = advisedLabel(each.expected);
  return label === null ? [] : [{ ...each, label }];
});

/** What the rows of a view bring and cost by period, those of one label or all others; rows with an unknown are left out. */
function groupOf(state: State, view: View, isMember: (label: string) => boolean): Group {
  const group = new Map<number, { numerator: number; denominator: number }>();
  for (const known of knownRows(state)) {
    if (known.cost === null || known.revenue === null || !isMember(labelOf(known, view))) continue;
    const period = Date.parse(known.row.period);
    const { numerator, denominator } = group.get(period) ?? { numerator: 0, denominator: 0 };
    group.set(period, {
      numerator: numerator + known.revenue * (state.settings.margin ?? Number.NaN),
      denominator: denominator + known.cost,
    });
  }
  return group;
}

test('Some of the generated shops are advised, most are not, and they end in every kind of answer', () => {
  expect(advised.length).toBeGreaterThan(20);
  expect(advised.length).toBeLessThan(judged.length / 2);
  expect(new Set(judged.map(({ expected }) => expected.impression))).toEqual(
    new Set(['yes', 'no', 'cannotTell', 'settingMissing']),
  );
});

test('A channel is given more hours only where its return is above zero and above that of all others beyond chance', () => {
  for (const { state, view, expected, label } of advised) {
    const row = expected.table.find((each) => each.label === label);
    expect(row?.low).toBeGreaterThan(0);
    const own = groupOf(state, view, (each) => each === label);
    const others = groupOf(state, view, (each) => each !== label);
    expect(compareRatios(own, others, 0.95).low).toBeGreaterThan(0);
  }
});

test('A shop whose total is a clear loss is never told to do more of anything', () => {
  const losers = judged.filter(({ expected }) => expected.impression === 'no');
  expect(losers.length).toBeGreaterThan(20);
  expect(losers.map(({ expected }) => advisedLabel(expected)).filter(Boolean)).toEqual([]);
});

test('A channel is to get fewer hours only where it loses, and less than all others or than one of them, beyond chance', () => {
  const cut = judged.flatMap((each) => labelsToCut(each.expected).map((label) => ({ ...each, label })));
  expect(cut.length).toBeGreaterThan(20);
  for (const { state, view, expected, label } of cut) {
    const row = expected.table.find((each) => each.label === label);
    expect(row?.high).toBeLessThan(0);
    expect(advisedLabel(expected)).not.toBe(label);
    const own = groupOf(state, view, (each) => each === label);
    const others = expected.table.map((each) => each.label).filter((each) => each !== label);
    const sides = [...others.map((other) => [other]), others];
    const isBelow = sides.some((side) => {
      const group = groupOf(state, view, (each) => side.includes(each));
      return group.size > 1 && compareRatios(own, group, 0.95).high < 0;
    });
    expect(isBelow).toBe(true);
  }
});

test('A return of less than nothing back is impossible, and its limits hold it', () => {
  for (const { expected } of judged) {
    const { roi = null, roiLow = null, roiHigh = null } = expected.total ?? {};
    if (roi !== null) expect(roi).toBeGreaterThanOrEqual(-1);
    if (roi === null || roiLow === null || roiHigh === null) continue;
    expect(roiLow).toBeLessThanOrEqual(roi);
    expect(roiHigh).toBeGreaterThanOrEqual(roi);
    expect(roiLow).toBeGreaterThanOrEqual(-1);
  }
});

describe('Whatever isn’t known is blank, never 0', () => {
  const shops = judged.map(({ state, expected }) => {
    const lacks = (key: 'hours' | 'customers' | 'revenue', period?: number) =>
      state.activity.every(
        (row) => row[key] === undefined || (period && serialFromDay(row.period) !== period),
      );
    return { lacks, expected, hasMargin: state.settings.margin !== null };
  });

  test('of a whole shop', () => {
    for (const { lacks, expected, hasMargin } of shops) {
      const { customers, costPerCustomer, knownCost, hours } = expected.facts;
      if (lacks('customers')) expect([customers, costPerCustomer]).toEqual([null, null]);
      if (lacks('hours')) expect([knownCost, hours]).toEqual([null, null]);
      if (lacks('revenue') || !hasMargin) expect(expected.total).toBeNull();
    }
  });

  test('of one of its periods', () => {
    for (const { lacks, expected } of shops) {
      for (const { when, hours, cost, margin } of expected.periods) {
        if (lacks('hours', when)) expect([hours, cost]).toEqual([null, null]);
        if (lacks('revenue', when)) expect(margin).toBeNull();
      }
    }
  });
});
