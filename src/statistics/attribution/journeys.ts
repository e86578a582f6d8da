/** One path of touchpoints, with how many journeys took it. */
export interface Journey {
  /** Channels in the order of the touches, each by its place among all; at least one. */
  readonly touches: readonly number[];
  readonly conversions: number;
  /** Journeys along this path that ended without a conversion. */
  readonly nulls: number;
}

/** All journeys, and the channels that their touches refer to. */
export interface Journeys {
  readonly channels: readonly string[];
  readonly journeys: readonly Journey[];
}

/** Shares the conversions of all journeys among the channels; the credits add up to them. */
export type AttributionModel = (journeys: Journeys) => Float64Array;
