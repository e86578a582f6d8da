export type Cell = string | number;
export type Row = readonly Cell[];
/** A typed row by the keys of its columns; '' where nothing is typed. */
export type Entry = Readonly<Record<string, Cell>>;
export type Verdict = 'clearGain' | 'likelyGain' | 'likelyLoss' | 'clearLoss' | 'notEnough' | 'plain';

/** Neither gain nor loss can be told; the smallest lift that would have shown. */
export interface Undecided {
  readonly smallest: number;
}

/** A verdict in the words of the function that gave it. */
export interface Said {
  readonly words: string;
}

/** What an evidence function answers to figures given to it directly; its rows of cells. */
export type Ask = (name: string, ...args: readonly unknown[]) => readonly Row[];

export interface Tracker {
  readonly activity: readonly Entry[];
  readonly traffic: readonly Entry[];
  readonly links: readonly Entry[];
  readonly keywords: readonly Entry[];
  readonly mentions: readonly Entry[];
  readonly settings: {
    readonly margin: number;
    readonly hourlyCost: number;
    readonly weeklyHours: number;
    readonly start: number;
  };
  readonly lists: { readonly channels: readonly string[]; readonly contents: readonly string[] };
  /** The names of the owner's brand and of the competitor. */
  readonly brands: readonly [string, string];
}

/** A headline number: its key, value, low, high, change and verdict. */
export type Headline = readonly [string, Cell, Cell, Cell, Cell, Verdict | Undecided | Said];
/** Posts, hours, cost, revenue, ROI, cost per lead and cost per customer of a channel or content type. */
export type Comparison = readonly [string, ...Cell[]];

export interface Figures {
  readonly covered: Row;
  readonly hours: readonly Row[];
  readonly visibility: readonly Headline[];
  readonly search: readonly Headline[];
  readonly sales: readonly Headline[];
  readonly windows: { readonly early: Row; readonly late: Row };
  readonly contents: readonly Comparison[];
  readonly channels: readonly Comparison[];
  readonly periods: readonly Row[];
  /** Date, visits, expected ones with their limits, and the mark of the start. */
  readonly expected: readonly Row[];
  /** Keyword, click rate, and how it compares with the usual one at its position. */
  readonly keywords: readonly (readonly [string, Cell, 'more' | 'fewer' | 'usual' | ''])[];
}

export interface Window {
  readonly from: number;
  readonly to: number;
}

/** Over all rows, or those of a window. */
export type Sum = (window?: Window) => number;
