import type { workbook } from '../../../locales/en/workbook';

/** What the shop does on a channel with a content type, and what comes of it. */
export interface PostingPlan {
  readonly channel: string;
  readonly content: keyof (typeof workbook)['contents'];
  readonly person: string;
  /** Done in every week, every second or every fourth, from the given one on. */
  readonly every: number;
  readonly from: number;
  readonly posts: number;
  readonly hours: number;
  readonly adSpend: number;
  readonly fees: number;
  /** Impressions per post at first; it grows from week to week. */
  readonly reach: number;
  readonly growth: number;
  readonly clickRate: number;
  readonly customerRate: number;
}

const paid = { adSpend: 0, fees: 0 };
const weekly = { every: 1, from: 0 };
const fortnightly = { every: 2, from: 1 };
const nora = { person: 'Nora' };
const sam = { person: 'Sam' };

export const postingPlans: readonly PostingPlan[] = [
  {
    channel: 'Instagram',
    content: 'original',
    ...nora,
    ...weekly,
    ...paid,
    posts: 3,
    hours: 4,
    reach: 900,
    growth: 0.035,
    clickRate: 0.03,
    customerRate: 0.052,
  },
  {
    channel: 'Instagram',
    content: 'curated',
    ...sam,
    ...fortnightly,
    ...paid,
    posts: 2,
    hours: 1,
    reach: 420,
    growth: 0.01,
    clickRate: 0.012,
    customerRate: 0.03,
  },
  {
    channel: 'Instagram',
    content: 'outsourced',
    ...nora,
    every: 4,
    from: 3,
    adSpend: 30,
    fees: 180,
    posts: 1,
    hours: 1,
    reach: 5200,
    growth: 0.01,
    clickRate: 0.02,
    customerRate: 0.04,
  },
  {
    channel: 'Facebook',
    content: 'original',
    ...nora,
    ...weekly,
    ...paid,
    posts: 2,
    hours: 2,
    reach: 620,
    growth: 0.02,
    clickRate: 0.034,
    customerRate: 0.055,
  },
  {
    channel: 'Facebook',
    content: 'curated',
    ...sam,
    ...weekly,
    ...paid,
    posts: 3,
    hours: 1,
    reach: 310,
    growth: 0,
    clickRate: 0.014,
    customerRate: 0.028,
  },
  {
    channel: 'Pinterest',
    content: 'original',
    ...sam,
    ...fortnightly,
    ...paid,
    posts: 5,
    hours: 2,
    reach: 380,
    growth: 0.05,
    clickRate: 0.022,
    customerRate: 0.035,
  },
];
