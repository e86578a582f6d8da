import { type HoursProblem, parseHours } from '../../calendar/parseHours';
import type { Language } from '../../locales';
import type { LineEntry, LoggedCell, LoggedLine, LoggedMetric } from '../../workbook/week/types';
import { readAmount } from '../form/readAmount';

/** The fields of a line, in the order in which they are shown. */
export const metrics: readonly LoggedMetric[] = ['hours', 'posts', 'ad_spend'];

/** What is typed for a period and not written yet. */
export interface Draft {
  /** By `fieldKey`. */
  readonly typed: Readonly<Record<string, string>>;
  /** Lines that the person added. */
  readonly added: readonly LoggedLine[];
}

export const blankDraft: Draft = { typed: {}, added: [] };

type Named = Pick<LoggedLine, 'channel' | 'content'>;

export function lineKey({ channel, content }: Named): string {
  return JSON.stringify([channel, content]);
}

export function fieldKey(line: Named, metric: LoggedMetric): string {
  return `${lineKey(line)} ${metric}`;
}

/** The channel and type of content of a line; the channel alone where figures aren't split. */
export function lineName({ channel, content }: Named): string {
  return content === '' ? channel : `${channel} · ${content}`;
}

/** The lines of a period and those that the person added, each once. */
export function linesWith(lines: readonly LoggedLine[], { added }: Draft): LoggedLine[] {
  const keys = new Set(lines.map(lineKey));
  return [...lines, ...added.filter((line) => !keys.has(lineKey(line)))];
}

const open: LoggedCell = { value: null, isOpen: true };

/** A line of which nothing is known. */
export function blankLine({ channel, content }: Named): LoggedLine {
  return { channel, content, isExample: false, cells: { hours: open, posts: open, ad_spend: open } };
}

/** Why a typed text can't be written: the metric says what it should be. */
export type FieldProblem = { readonly metric: 'hours'; readonly problem: HoursProblem } | OtherProblem;

interface OtherProblem {
  readonly metric: Exclude<LoggedMetric, 'hours'>;
}

/** A typed figure, or why it isn't one; null for a blank. */
export function readField(
  metric: LoggedMetric,
  text: string,
  language: Language,
): { readonly figure: number } | FieldProblem | null {
  if (text.trim() === '') return null;
  if (metric === 'hours') {
    const reading = parseHours(text);
    return 'hours' in reading ? { figure: reading.hours } : { metric, problem: reading.problem };
  }
  const amount = readAmount(text, language);
  const isRight = amount !== null && amount >= 0 && (metric === 'ad_spend' || Number.isInteger(amount));
  return isRight ? { figure: amount } : { metric };
}

/** What is typed, ready to be sent; problems by `fieldKey`. */
export interface DraftReading {
  readonly lines: readonly LineEntry[];
  readonly problems: Readonly<Record<string, FieldProblem>>;
  /** The hours of all lines, for a look at what was understood. */
  readonly hours: number;
}

export function readDraft(lines: readonly LoggedLine[], { typed }: Draft, language: Language): DraftReading {
  const problems: Record<string, FieldProblem> = {};
  const entries = lines.map((line): LineEntry => {
    const figures: Partial<Record<LoggedMetric, number>> = {};
    for (const metric of metrics.filter((each) => line.cells[each].isOpen)) {
      const key = fieldKey(line, metric);
      const reading = readField(metric, typed[key] ?? '', language);
      if (reading && 'figure' in reading) figures[metric] = reading.figure;
      else if (reading) problems[key] = reading;
    }
    return { channel: line.channel, content: line.content, figures };
  });
  return {
    lines: entries.filter(({ figures }) => Object.keys(figures).length > 0),
    problems,
    hours: entries.reduce((sum, { figures }) => sum + (figures.hours ?? 0), 0),
  };
}
