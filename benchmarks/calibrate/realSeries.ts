import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { actualTotal } from '../../src/statistics/lift/answer/actualTotal';
import { estimateOf } from '../../src/statistics/lift/answer/estimate';
import { assessEffect } from '../../src/statistics/lift/calibrated/calibratedLift';
import { fitLift, type LiftFit } from '../../src/statistics/lift/calibrated/fitLift';
import { calibratedEffects } from './calibratedEffects';
import { type Random, seeded } from './random';
import { percent, share, type Table } from './ratios/table';

/** A file of a folder of series in which nothing is known to have begun. */
interface Series {
  readonly rhythm: 'daily' | 'weekly';
  readonly values: readonly (number | null)[];
}

interface Kind {
  readonly rhythm: Series['rhythm'];
  readonly before: number;
  readonly after: readonly number[];
}

/** What the method finds at one start at which nothing is known to have begun. */
interface Found {
  readonly source: string;
  readonly isFalse: boolean;
  readonly seesRise: boolean;
  readonly width: number;
  /** How much wider the limits of the models and the placebo starts would have to be to hold what happened. */
  readonly asked: number;
}

const KINDS: readonly Kind[] = [
  ...[26, 52, 104, 156].map((before): Kind => ({ rhythm: 'weekly', before, after: [8, 12, 26] })),
  ...[180, 365, 730].map((before): Kind => ({ rhythm: 'daily', before, after: [30, 60] })),
];
const STARTS = 3;
const MOST_MISSING = 0.1;
const RISE = 0.3;
const CONFIDENCE = 0.95;

/** CAUSAL_LIFT at random starts, and the widening that each source would be given by what all others ask for. */
export function measureRealSeries(folder: string): Table {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const random = seeded(20261128);
  const byKind = KINDS.map((kind) => {
    const asked = files.flatMap((file) => casesOf(join(folder, file), kind, random));
    return { kind, cases: asked.length, found: asked.flatMap((each) => each ?? []) };
  });
  return {
    title: 'CAUSAL_LIFT on real series in which nothing is known to have begun',
    about:
      'Aimed at: false alarms at most 6 % in all and 8 % in each row. Asked for: the widening that would hold 95 % of them; left out: the false alarms of each source under the widening that the others ask for.',
    columns: ['past', 'starts', 'answered', 'false alarms', 'sees +30 %', 'width', 'asked for', 'left out'],
    rows: [
      ...byKind.map(({ kind, cases, found }) =>
        row(`${kind.before} ${kind.rhythm === 'daily' ? 'days' : 'weeks'}`, cases, found),
      ),
      row(
        'all',
        byKind.reduce((sum, { cases }) => sum + cases, 0),
        byKind.flatMap(({ found }) => found),
      ),
    ],
  };
}

function row(name: string, cases: number, found: readonly Found[]): string[] {
  const widths = found.map(({ width }) => width).sort((a, b) => a - b);
  return [
    name,
    String(cases),
    percent(found.length / Math.max(cases, 1)),
    percent(share(found, ({ isFalse }) => isFalse)),
    percent(share(found, ({ seesRise }) => seesRise)),
    percent(widths[Math.floor(widths.length / 2)] ?? Number.NaN),
    asked(found).toFixed(2),
    percent(share(found, (each) => each.asked > asked(found.filter(({ source }) => source !== each.source)))),
  ];
}

/** The widening that would hold as many as the confidence says; never less than none. */
function asked(found: readonly Found[]): number {
  const sorted = found.map((each) => each.asked).sort((a, b) => a - b);
  return Math.max(1, sorted[Math.floor(CONFIDENCE * sorted.length)] ?? 1);
}

/** Null for a start that gets no answer. */
function casesOf(path: string, kind: Kind, random: Random): (Found | null)[] {
  const { rhythm, values }: Series = JSON.parse(readFileSync(path, 'utf8'));
  if (rhythm !== kind.rhythm) return [];
  const source = (path.split('/').pop() ?? '').split('_').slice(0, 2).join('_');
  return kind.after.flatMap((after) =>
    Array.from({ length: STARTS }, () => {
      const room = values.length - kind.before - after;
      const start = kind.before + Math.floor(random.uniform() * (room + 1));
      const isWhole =
        room >= 0 && isKnown(values, start - kind.before, start) && isKnown(values, start, start + after);
      return isWhole ? [judge(values, source, kind, start, after)] : [];
    }).flat(),
  );
}

function isKnown(values: Series['values'], from: number, to: number): boolean {
  const known = values.slice(from, to).filter((value) => value !== null).length;
  return known >= (1 - MOST_MISSING) * (to - from);
}

function judge(
  values: Series['values'],
  source: string,
  { rhythm, before }: Kind,
  start: number,
  after: number,
): Found | null {
  const input = {
    values,
    controls: [],
    pre: [start - before, start - 1],
    post: [start, start + after - 1],
    seasonLength: rhythm === 'daily' ? 7 : 1,
    confidence: CONFIDENCE,
  } as const;
  const fit = fitLift(input);
  if (!fit.found) return null;
  const { lift } = assessEffect(fit, CONFIDENCE);
  const [risen] = calibratedEffects(input, [RISE]);
  return {
    source,
    isFalse: lift.low > 0 || lift.high < 0,
    seesRise: risen?.found === true && risen.lift.low > 0,
    width: lift.high - lift.low,
    asked: askedBy(fit),
  };
}

function askedBy({ observations, excesses, predictive, placeboWidening }: LiftFit): number {
  const { value, low, high } = estimateOf(predictive, CONFIDENCE);
  const actual = actualTotal(observations, excesses, observations.after);
  const away = (total: number, limit: number) =>
    total > 0 && limit > 0
      ? Math.log(total / value) / Math.log(limit / value)
      : (total - value) / (limit - value);
  return Math.max(away(actual.low, high), away(actual.high, low)) / placeboWidening;
}
