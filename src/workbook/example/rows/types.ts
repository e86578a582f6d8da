import type { Answers, SheetKey } from '../../description/types';

export type ExampleSheet = Extract<
  SheetKey,
  'activity' | 'traffic' | 'links' | 'keywords' | 'mentions' | 'journeys'
>;

/** What is typed in a row, by column key; dates as yyyy-mm-dd. A column left out stays blank. */
export type ExampleRow = Readonly<Record<string, string | number>>;

/** A made-up shop: its owner's answers, and the rows that it logged. */
export interface Example {
  readonly answers: Answers;
  readonly rows: Readonly<Record<ExampleSheet, readonly ExampleRow[]>>;
}
