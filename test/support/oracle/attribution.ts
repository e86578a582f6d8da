/** One row of Journeys as it is typed; '' where nothing is. */
export interface TypedJourney {
  readonly sale_date?: string;
  readonly first_touch?: string;
  readonly path: string;
  readonly conversions?: number | string;
  readonly misses?: number | string;
  readonly revenue?: number;
}

interface Walk {
  readonly touches: readonly string[];
  readonly won: number;
  readonly lost: number;
}

/** The rows that count: a path of at least one channel, and numbers where something stands. */
export function walksOf(rows: readonly TypedJourney[]): Walk[] {
  return rows.flatMap(({ path, conversions = '', misses = '' }) => {
    const touches = path
      .split(/[>→›»]/)
      .map((touch) => touch.trim())
      .filter(Boolean);
    const counts = [conversions, misses];
    const isCounted = counts.some((count) => typeof count === 'number');
    const isReadable = counts.every((count) => count === '' || (typeof count === 'number' && count >= 0));
    return touches.length > 0 && isCounted && isReadable
      ? [{ touches, won: Number(conversions), lost: Number(misses) }]
      : [];
  });
}

export function channelsIn(walks: readonly Walk[]): string[] {
  return [...new Set(walks.flatMap(({ touches }) => touches))];
}

type Weights = (touches: readonly string[]) => number[];

const rules: Readonly<Record<string, Weights>> = {
  first: (touches) => touches.map((_, index) => (index === 0 ? 1 : 0)),
  last: (touches) => touches.map((_, index) => (index === touches.length - 1 ? 1 : 0)),
  lastNonDirect: (touches) => {
    const named = touches.map((touch) => touch.toLowerCase() !== 'direct').lastIndexOf(true);
    return touches.map((_, index) => (index === (named < 0 ? touches.length - 1 : named) ? 1 : 0));
  },
  linear: (touches) => touches.map(() => 1 / touches.length),
  position: (touches) => {
    const { length } = touches;
    if (length < 3) return touches.map(() => 1 / length);
    return touches.map((_, index) => (index === 0 || index === length - 1 ? 0.4 : 0.2 / (length - 2)));
  },
  timeDecay: (touches) => {
    const powers = touches.map((_, index) => 2 ** index);
    const sum = 2 ** touches.length - 1;
    return powers.map((power) => power / sum);
  },
};

/** Conversions by channel and model, worked out the slow way: Markov's chain walked step by step, Shapley's from every order. */
export function creditsOf(rows: readonly TypedJourney[]): Record<string, Record<string, number>> {
  const walks = walksOf(rows);
  const channels = channelsIn(walks);
  const byRule = Object.entries(rules).map(([model, weights]) => {
    const credits = Object.fromEntries(channels.map((channel) => [channel, 0]));
    for (const { touches, won } of walks) {
      weights(touches).forEach((weight, index) => {
        const channel = touches[index] ?? '';
        credits[channel] = (credits[channel] ?? 0) + weight * won;
      });
    }
    return [model, credits] as const;
  });
  return {
    ...Object.fromEntries(byRule),
    markov: markovOf(walks, channels),
    shapley: shapleyOf(walks, channels),
  };
}

function markovOf(walks: readonly Walk[], channels: readonly string[]): Record<string, number> {
  const moves = new Map<string, Map<string, number>>();
  const add = (from: string, to: string, count: number) => {
    const row = moves.get(from) ?? new Map<string, number>();
    row.set(to, (row.get(to) ?? 0) + count);
    moves.set(from, row);
  };
  for (const { touches, won, lost } of walks) {
    const steps = ['(start)', ...touches];
    steps.slice(1).forEach((to, index) => {
      add(steps[index] ?? '', to, won + lost);
    });
    const end = steps[steps.length - 1] ?? '';
    add(end, '(won)', won);
    add(end, '(lost)', lost);
  }
  const stepFrom = (mass: ReadonlyMap<string, number>) => {
    const next = new Map<string, number>();
    for (const [from, share] of mass) {
      const row = moves.get(from) ?? new Map<string, number>();
      const all = [...row.values()].reduce((sum, count) => sum + count, 0);
      for (const [to, count] of row) next.set(to, (next.get(to) ?? 0) + (share * count) / all);
    }
    return next;
  };
  const probability = (removed = ''): number => {
    let mass = new Map([['(start)', 1]]);
    let won = 0;
    for (let step = 0; step < 2000; step++) {
      mass = stepFrom(mass);
      won += mass.get('(won)') ?? 0;
      for (const end of ['(won)', '(lost)', removed]) mass.delete(end);
    }
    return won;
  };
  const all = probability();
  const effects = channels.map((channel) => all - probability(channel));
  const sum = effects.reduce((total, effect) => total + effect, 0);
  const conversions = walks.reduce((total, { won }) => total + won, 0);
  return Object.fromEntries(
    channels.map((channel, index) => [channel, (conversions * (effects[index] ?? 0)) / sum]),
  );
}

function shapleyOf(walks: readonly Walk[], channels: readonly string[]): Record<string, number> {
  const key = (set: readonly string[]) => [...new Set(set)].sort().join('|');
  const of = new Map<string, { won: number; all: number }>();
  for (const { touches, won, lost } of walks) {
    const known = of.get(key(touches)) ?? { won: 0, all: 0 };
    of.set(key(touches), { won: known.won + won, all: known.all + won + lost });
  }
  const worth = (set: readonly string[]) => {
    const found = of.get(key(set));
    return found && found.all > 0 ? found.won / found.all : 0;
  };
  const credits = Object.fromEntries(channels.map((channel) => [channel, 0]));
  for (const [name, { all }] of of) {
    const set = name.split('|');
    const orders = permutations(set);
    for (const order of orders) {
      order.forEach((channel, index) => {
        const added = worth(order.slice(0, index + 1)) - worth(order.slice(0, index));
        credits[channel] = (credits[channel] ?? 0) + (all * added) / orders.length;
      });
    }
  }
  return credits;
}

function permutations(items: readonly string[]): string[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item, index) =>
    permutations([...items.slice(0, index), ...items.slice(index + 1)]).map((rest) => [item, ...rest]),
  );
}

/** Conversions by the month of one of the dates, given as yyyy-mm. */
export function conversionsByMonth(
  rows: readonly TypedJourney[],
  date: 'sale_date' | 'first_touch',
): Record<string, number> {
  const months: Record<string, number> = {};
  for (const row of rows) {
    const month = row[date]?.slice(0, 7);
    if (month && typeof row.conversions === 'number' && row.conversions > 0)
      months[month] = (months[month] ?? 0) + row.conversions;
  }
  return months;
}
