import { isPhrase, type Phrase } from '../../cells/phrase';
import { MARGINAL_ROI } from '../../functions/evidence/MARGINAL_ROI';
import { ROI_BY } from '../../functions/evidence/ROI_BY';
import { type ChannelPeriod, channelPeriods } from '../../workbook/spending/channelPeriods';
import { openWorkbook } from '../../workbook/spreadsheet/openWorkbook';
import { workbookState } from '../../workbook/spreadsheet/workbookState';
import { blueprint } from '../blueprint';
import type { Limits } from './limits';

/** What is known of more money on one channel. */
export interface ChannelOutlook {
  readonly channel: string;
  /** Periods of which cost and sales are known, and those that have a row of which one isn't. */
  readonly periods: number;
  readonly unknown: number;
  /** The return of all money so far; its verdict. */
  readonly roi: Limits;
  readonly total: Phrase | null;
  /** The return of the next unit of money; its verdict, or what the periods lack. */
  readonly marginal: Limits;
  readonly next: Phrase | null;
  /** Cost of a period above which more money no longer pays; null where the periods don't show it. */
  readonly breakEvenCost: number | null;
  /**
   * `pays`: the next money likely earns, and the channel doesn't lose as a whole; `losesInAll`: it would seem to earn, but the
   * channel has lost so far, for which nobody is told to do more.
   */
  readonly answer: 'pays' | 'losesInAll' | 'loses' | 'cantTell' | 'notEnoughData';
}

/**
 * Where more money would pay. `notBuilt`: no workbook of today's version; `margin`, `hourlyCost`: Settings don't have it;
 * `noSales`: no channel has a period with a known cost and sales.
 */
export type NextMoney =
  | { readonly status: 'notBuilt' | 'margin' | 'hourlyCost' | 'noSales' }
  | {
      readonly status: 'found';
      readonly currency: string | null;
      readonly cadence: 'weekly' | 'monthly';
      readonly channels: readonly ChannelOutlook[];
      /** The channel on which the next money returns more than on each other that pays, beyond chance. */
      readonly best: string | null;
    };

export function nextMoney(): NextMoney {
  const { answers } = workbookState(blueprint);
  const workbook = openWorkbook(blueprint);
  if (!workbook?.find('activity')) return { status: 'notBuilt' };
  const { margin, hourlyCost, currency, cadence = 'weekly' } = answers;
  if (typeof margin !== 'number') return { status: 'margin' };
  if (typeof hourlyCost !== 'number') return { status: 'hourlyCost' };
  const periods = channelPeriods(workbook, hourlyCost);
  if (!periods.some(({ cost, sales }) => cost !== null && sales !== null)) return { status: 'noSales' };
  const channels = outlooks(periods, margin);
  return { status: 'found', currency: currency || null, cadence, channels, best: bestOf(channels) };
}

function outlooks(periods: readonly ChannelPeriod[], margin: number): ChannelOutlook[] {
  const column = (pick: (period: ChannelPeriod) => string | number | null) =>
    periods.map((period) => [pick(period) ?? '']);
  const table = ROI_BY.run([
    column(({ channel }) => channel),
    column(({ day }) => day),
    column(({ sales }) => sales),
    column(({ cost }) => cost),
    margin,
  ]) as readonly (readonly unknown[])[];
  return table.map((row) => {
    const channel = String(row[0]);
    const own = periods.filter((period) => isSameName(period.channel, channel));
    return outlookOf(channel, own, row, margin);
  });
}

function outlookOf(
  channel: string,
  own: readonly ChannelPeriod[],
  row: readonly unknown[],
  margin: number,
): ChannelOutlook {
  const marginal = MARGINAL_ROI.run([
    own.map(({ cost }) => [cost ?? '']),
    own.map(({ sales }) => [sales ?? '']),
    margin,
  ]) as readonly (readonly unknown[])[] | '';
  const [cells = []] = marginal === '' ? [] : marginal;
  const next = cells.find(isPhrase) ?? null;
  const roi = limitsOf(row.slice(4, 7));
  const total = row.find(isPhrase) ?? null;
  const known = Number(row[1]);
  return {
    channel,
    periods: known,
    unknown: own.length - known,
    roi,
    total,
    marginal: limitsOf(cells.slice(0, 3)),
    next,
    breakEvenCost: numberOf(cells[3]),
    answer: answerOf(next, roi.value),
  };
}

function answerOf(next: Phrase | null, roi: number | null): ChannelOutlook['answer'] {
  switch (next?.verdict) {
    case 'clearGain':
    case 'likelyGain':
      return roi !== null && roi >= 0 ? 'pays' : 'losesInAll';
    case 'clearLoss':
    case 'likelyLoss':
      return 'loses';
    case 'cantTell':
      return 'cantTell';
    default:
      return 'notEnoughData';
  }
}

/** Limits that don't overlap differ beyond chance; where they do, nobody is called better. */
function bestOf(channels: readonly ChannelOutlook[]): string | null {
  const found = channels.find(
    (each) =>
      each.answer === 'pays' &&
      channels.every(
        (other) =>
          other === each ||
          (other.answer !== 'cantTell' &&
            other.answer !== 'notEnoughData' &&
            (each.marginal.low ?? Number.NaN) > (other.marginal.high ?? Number.NaN)),
      ),
  );
  return channels.length > 1 ? (found?.channel ?? null) : null;
}

function isSameName(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

function limitsOf([value, low, high]: readonly unknown[]): Limits {
  return { value: numberOf(value), low: numberOf(low), high: numberOf(high) };
}

function numberOf(cell: unknown): number | null {
  return typeof cell === 'number' ? cell : null;
}
