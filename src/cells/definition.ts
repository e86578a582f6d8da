import type { Localized } from '../locales';
import type { Arguments } from './argument';
import type { ResultCell } from './phrase';
import type { ResultColumn } from './result';

export type Goal = 'returns' | 'visibility' | 'search' | 'evidence' | 'attribution';

export interface Example {
  /** Numbers or words, or a column of them for a range. */
  readonly args: readonly (number | string | readonly (number | string)[])[];
  /** A cell, or rows of cells where the function gives several. */
  readonly result: ResultCell | readonly (readonly ResultCell[])[];
}

/** The description of a function from which help, reference and autocomplete are made. */
export interface Description<A extends Arguments = Arguments> {
  /** As the user types it. */
  readonly name: string;
  readonly goal: Goal;
  /** What it answers, in a sentence. */
  readonly summary: Localized;
  /** The formula in words and symbols. */
  readonly formula: Localized;
  readonly args: A;
  readonly returns: ResultColumn | readonly ResultColumn[];
  readonly example: Example;
  /** Where the definition comes from. */
  readonly source: string;
}

/** A function as the bundle offers it: its description, and how to run it on what Sheets passes. */
export interface CustomFunction extends Description {
  /** How cells go in and come out: row by row, a series to one value or row, or ranges to a table. */
  readonly shape: 'perRow' | 'overSeries' | 'overTable';
  readonly run: (given: readonly unknown[]) => unknown;
}
