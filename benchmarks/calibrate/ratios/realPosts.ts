import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dayFromSerial, serialFromDay } from '../../../src/calendar/serial';
import type { Periods } from '../../../src/statistics/ratios/ratioLift';
import { changeOf, isClear, width } from './changes';
import { percent, share, type Table } from './table';

/** A post of an account's export. */
interface Post {
  readonly day: string;
  readonly impressions: number;
  readonly engagements?: number;
  readonly shares?: number;
  readonly clicks?: number;
}

const PARTS = ['engagements', 'shares', 'clicks'] as const;
const LENGTHS = [4, 8, 12, 26];

/** RATIO_LIFT over every two neighbouring stretches of weeks of real accounts, in which nothing is known to have begun. */
export function measureRealPosts(folder: string): Table {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const all = LENGTHS.map((): ReturnType<typeof changeOf>[] => []);
  const rows = files.flatMap((file) => {
    const posts: Post[] = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    return PARTS.filter((part) => posts.some((post) => post[part] !== undefined)).map((part) => {
      const weeks = weeksOf(posts, part);
      const found = LENGTHS.map((length) => splits(weeks, length));
      for (const [place, limits] of found.entries()) all[place]?.push(...limits);
      return [`${file.replace('.json', '')}, ${part}`, String(weeks.parts.length), ...found.map(cell)];
    });
  });
  return {
    title: 'RATIO_LIFT on real accounts',
    about:
      'Aimed at: at most 8 % of the splits called clear. Each cell: share called clear · width (splits).',
    columns: ['account', 'weeks with posts', ...LENGTHS.map((length) => `${length} + ${length} weeks`)],
    rows: [...rows, ['all', '', ...all.map(cell)]],
  };
}

function cell(limits: ReturnType<typeof splits>): string {
  if (limits.length === 0) return '–';
  return `${percent(share(limits, isClear))} · ${width(limits)} (${limits.length})`;
}

/** Weeks from Monday on that have posts. */
function weeksOf(posts: readonly Post[], part: (typeof PARTS)[number]): Periods {
  const weeks = new Map<string, [number, number]>();
  for (const post of posts) {
    if (!(post.impressions > 0)) continue;
    const week = mondayOf(post.day);
    const [parts, wholes] = weeks.get(week) ?? [0, 0];
    weeks.set(week, [parts + (post[part] ?? 0), wholes + post.impressions]);
  }
  const sorted = [...weeks].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, sums]) => sums);
  return { parts: sorted.map(([parts]) => parts), wholes: sorted.map(([, wholes]) => wholes) };
}

function mondayOf(day: string): string {
  const serial = serialFromDay(day);
  return dayFromSerial(serial - ((serial - 2) % 7));
}

function splits({ parts, wholes }: Periods, length: number) {
  const stretch = (from: number): Periods => ({
    parts: parts.slice(from, from + length),
    wholes: wholes.slice(from, from + length),
  });
  return Array.from({ length: Math.max(0, parts.length - 2 * length + 1) }, (_, from) =>
    changeOf(stretch(from), stretch(from + length)),
  );
}
