/** What a row of Activity may hold; a figure left out is blank. Content types are named by their keys. */
export interface ActivityRow {
  readonly period: string;
  readonly channel?: string;
  readonly content?: 'original' | 'curated' | 'outsourced';
  readonly posts?: number;
  readonly hours?: number;
  readonly ad_spend?: number;
  readonly fees?: number;
  readonly impressions?: number;
  readonly interactions?: number;
  readonly visits?: number;
  readonly leads?: number;
  readonly qualified_leads?: number;
  readonly customers?: number;
  readonly revenue?: number;
  /** The period is covered in part only. */
  readonly partial?: string;
}

/** The columns of a row that hold numbers. */
export type Figure = Exclude<keyof ActivityRow, 'period' | 'channel' | 'content' | 'partial'>;

export interface TrafficRow {
  readonly date: string;
  readonly all_visits?: number;
  readonly organic_visits?: number;
  readonly social_visits?: number;
  readonly partial?: string;
}

/** Answers of Settings that a state depends on; null where the cell is blank. */
export interface StateSettings {
  readonly margin: number | null;
  readonly hourlyCost: number | null;
  readonly start: string | null;
  readonly cadence: 'weekly' | 'monthly';
}

export type View = 'channel' | 'content' | 'paid';

/** What was typed into a workbook of one shop at one moment. */
export interface State {
  readonly activity: readonly ActivityRow[];
  readonly traffic: readonly TrafficRow[];
  readonly settings: StateSettings;
}

/** What someone who looks at the first screen for five seconds should take away, as the data have it. */
export type Impression = 'yes' | 'no' | 'cannotTell' | 'settingMissing' | 'nothing';

/** A state with what it is for. */
export interface NamedState extends State {
  readonly impression: Impression;
}
