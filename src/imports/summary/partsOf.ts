import type { PlacedContribution } from '../records/placed';
import type { Account, AccountFigures } from '../request';
import { rounded } from '../request';
import { dayNumber } from '../values/day';
import { addTo, newSum, sumOf } from './amountSum';

type Figures = Record<string, (number | null)[]>;

/**
 * What the contributions to one row say, account by account; undefined where these are sums of an unnamed account, as the
 * row itself says them.
 */
export function figuresByAccount(
  contributions: readonly PlacedContribution[],
): readonly AccountFigures[] | undefined {
  const contributionsOf = new Map<string, PlacedContribution[]>();
  for (const contribution of contributions) {
    const key = JSON.stringify(accountOf(contribution) ?? null);
    const others = contributionsOf.get(key);
    if (others) others.push(contribution);
    else contributionsOf.set(key, [contribution]);
  }
  const figures = [...contributionsOf.values()].map(figuresOf);
  const isUnnamedSum = figures.length === 1 && figures.every(({ account, days }) => !account && !days);
  return isUnnamedSum ? undefined : figures;
}

function figuresOf(contributions: readonly PlacedContribution[]): AccountFigures {
  const account = contributions[0] && accountOf(contributions[0]);
  const named = account ? { account } : {};
  const days = daysOf(contributions);
  if (days) return { ...named, days };
  const sum = newSum();
  for (const { amounts } of contributions) addTo(sum, amounts);
  return { ...named, sums: sumOf(sum) };
}

function accountOf(contribution: PlacedContribution): Account | undefined {
  return contribution.table === 'keywords' ? undefined : contribution.account;
}

/** The figures by day; null where some are of several days. */
function daysOf(contributions: readonly PlacedContribution[]): Figures | null {
  const figures: Figures = {};
  for (const contribution of contributions) {
    if (contribution.table === 'keywords' || !contribution.on) return null;
    const place = dayNumber(contribution.on) - dayNumber(contribution.day);
    for (const [quantity, amount] of Object.entries(contribution.amounts)) {
      const days = filledTo(place, figures[quantity] ?? []);
      days[place] = rounded((days[place] ?? 0) + amount);
      figures[quantity] = days;
    }
  }
  return figures;
}

function filledTo(place: number, days: (number | null)[]): (number | null)[] {
  while (days.length < place) days.push(null);
  return days;
}
