/** One path of touches, with the number of journeys along it. */
export interface Journey {
  /** Indexes of the channels touched, in order; at least one. */
  readonly touches: readonly number[];
  readonly conversions: number;
  /** Journeys along this path that ended without a conversion. */
  readonly nulls: number;
}

/** All journeys, and the channels that their touches index. */
export interface Journeys {
  readonly channels: readonly string[];
  readonly journeys: readonly Journey[];
}

/** Credits of each channel, which add up to the conversions of all journeys. */
export type AttributionModel = (journeys: Journeys) => Float64Array;
