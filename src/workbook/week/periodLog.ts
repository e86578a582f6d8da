import type { IsoDay } from '../../calendar/isoDay';
import type { PeriodNumbering } from '../../calendar/period';
import { dayFromSerial, serialFromDay } from '../../calendar/serial';
import { normalizeText } from '../../text/normalizeText';
import { openWorkbook } from '../spreadsheet/openWorkbook';
import type { Blueprint } from '../spreadsheet/plan';
import { rangeName } from '../spreadsheet/rangeName';
import type { Workbook } from '../spreadsheet/workbook';
import { workbookState } from '../spreadsheet/workbookState';
import { type ActivityRow, cellOf, hasPosts, lineKey, periodsOf, readActivity } from './activityRows';
import type { LoggedLine, LoggedPeriod, PeriodLog } from './types';

/** How far back a channel and type of content count as used lately, in periods. */
const LATELY = 8;
/** As far back as the tab goes, in periods. */
const MOST_PERIODS = 60;

/** What was logged in each period up to today, and what is asked for. */
export function periodLog(blueprint: Blueprint, today: IsoDay): PeriodLog {
  const { status, answers, example } = workbookState(blueprint);
  const workbook = openWorkbook(blueprint);
  const cadence = answers.cadence ?? 'weekly';
  const hasTable = workbook?.find('activity') != null;
  const state = {
    status,
    cadence,
    hasExample: example,
    sheet: workbook && hasTable ? workbook.nameOf('activity') : null,
    currency: answers.currency || null,
    channels: answers.channels ?? [],
    contents: workbook ? contentsIn(workbook) : [],
  };
  if (!workbook || !hasTable) return { ...state, periods: [] };
  const activity = readActivity(workbook);
  const start = answers.start ?? null;
  const numbering = periodsOf(activity, { cadence, start });
  return { ...state, periods: listPeriods(activity.rows, { ...state, numbering, start, today }) };
}

function contentsIn({ spreadsheet }: Workbook): string[] {
  const cells = spreadsheet.getRangeByName(rangeName('contents'))?.getValues() ?? [];
  return cells.map(([value]) => String(value ?? '').trim()).filter((text) => text !== '');
}

type Named = Pick<ActivityRow, 'channel' | 'content'> & Partial<Pick<ActivityRow, 'cells'>>;

interface Frame extends Pick<PeriodLog, 'channels' | 'contents'> {
  readonly numbering: PeriodNumbering;
  readonly start: IsoDay | null;
  readonly today: IsoDay;
}

function listPeriods(rows: readonly ActivityRow[], frame: Frame): LoggedPeriod[] {
  const { numbering, start } = frame;
  const today = serialFromDay(frame.today);
  const now = numbering.numberOf(today);
  const byPeriod = groupByPeriod(rows, numbering);
  const lately = channelsUsedLately(rows, byPeriod, frame);
  const begun = [...byPeriod.keys(), ...(start === null ? [] : [numbering.numberOf(serialFromDay(start))])];
  const from = Math.max(Math.min(now, ...begun), now - MOST_PERIODS + 1);
  return Array.from({ length: now - from + 1 }, (_, index) => {
    const period = from + index;
    const last = numbering.firstDayOf(period + 1) - 1;
    const own = byPeriod.get(period) ?? [];
    return {
      first: dayFromSerial(numbering.firstDayOf(period)),
      last: dayFromSerial(last),
      isOver: last <= today,
      missing: missingIn(own),
      lines: linesOf(own, lately(period), frame),
    };
  });
}

type RowsByPeriod = ReadonlyMap<number, readonly ActivityRow[]>;

function groupByPeriod(rows: readonly ActivityRow[], { numberOf }: PeriodNumbering): RowsByPeriod {
  const groups = new Map<number, ActivityRow[]>();
  for (const row of rows) {
    const period = numberOf(row.day);
    const others = groups.get(period);
    if (others) others.push(row);
    else groups.set(period, [row]);
  }
  return groups;
}

/**
 * What to ask for in a period: the channels and types of content of the periods up to it, or else of those that follow, or
 * else the channels of Settings with the first type, which is original. At first also the channels that no row has yet.
 */
function channelsUsedLately(
  rows: readonly ActivityRow[],
  byPeriod: RowsByPeriod,
  { channels, contents }: Frame,
): (period: number) => readonly Named[] {
  const originals = channels.map((channel) => ({ channel, content: contents[0] ?? '' }));
  const used = rows.map(({ channel }) => channel);
  const unused = byPeriod.size < LATELY ? originals.filter(({ channel }) => !isIn(used, channel)) : [];
  const from = (first: number) =>
    Array.from({ length: LATELY }, (_, index) => byPeriod.get(first + index) ?? []).flat();
  return (period) => {
    const near = [from(period - LATELY + 1), from(period + 1)].find((found) => found.length > 0);
    return [...(near ?? originals), ...unused];
  };
}

/** Whether the cost of a period is known: each channel's hours, in every row with posts, and in one at least. */
function missingIn(rows: readonly ActivityRow[]): LoggedPeriod['missing'] {
  if (rows.length === 0) return 'nothing';
  const withoutHours = rows.filter(({ cells }) => cells.hours === '');
  const known = new Set(
    rows.filter(({ cells }) => cells.hours !== '').map(({ channel }) => normalizeText(channel)),
  );
  const isUnknown = (row: ActivityRow) => hasPosts(row) || !known.has(normalizeText(row.channel));
  return withoutHours.some(isUnknown) ? 'hours' : null;
}

function linesOf(
  own: readonly ActivityRow[],
  lately: readonly Named[],
  { channels, contents }: Frame,
): LoggedLine[] {
  const asked = namesToAsk([...own, ...lately], contents);
  const lines = new Map<string, Named>(asked.map((name) => [lineKey(name), name]));
  const isListed = ({ channel, content }: Named) =>
    isIn(channels, channel) && (content === '' || isIn(contents, content));
  return [...lines]
    .map(([key, { channel, content }]) => ({
      channel,
      content,
      rows: own.filter((row) => lineKey(row) === key),
    }))
    .filter((line) => line.rows.length > 0 || isListed(line))
    .sort((a, b) => order(channels, a.channel, b.channel) || order(contents, a.content, b.content))
    .map(({ channel, content, rows }) => ({
      channel,
      content,
      isExample: rows.length > 0 && rows.every(({ isExample }) => isExample),
      cells: {
        hours: cellOf(rows, 'hours'),
        posts: cellOf(rows, 'posts'),
        ad_spend: cellOf(rows, 'ad_spend'),
      },
    }));
}

/**
 * Figures that aren't split by type of content, as site statistics give them, need no line of their own unless work is logged
 * there. Of a channel that has only such figures the first type is asked for.
 */
function namesToAsk(names: readonly Named[], contents: readonly string[]): Named[] {
  const isWork = ({ cells }: Named) => Object.values(cells ?? {}).some((value) => value !== '');
  const lines = names.filter((name) => name.content !== '' || isWork(name));
  const unsplit = names.filter(
    ({ channel }) =>
      !isIn(
        lines.map((line) => line.channel),
        channel,
      ),
  );
  return [...lines, ...unsplit.map(({ channel }) => ({ channel, content: contents[0] ?? '' }))];
}

function isIn(list: readonly string[], text: string): boolean {
  return list.some((listed) => normalizeText(listed) === normalizeText(text));
}

/** As listed; what isn't listed comes last. */
function order(list: readonly string[], one: string, other: string): number {
  const place = (text: string) => {
    const found = list.findIndex((listed) => normalizeText(listed) === normalizeText(text));
    return found < 0 ? list.length : found;
  };
  return place(one) - place(other);
}
