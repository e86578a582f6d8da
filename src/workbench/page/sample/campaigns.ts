export type Content = 'original' | 'curated' | 'outsourced';

export interface Campaign {
  readonly week: string;
  readonly channel: string;
  readonly content: Content;
  readonly adSpend?: number;
  readonly hours?: number;
  readonly otherCosts?: number;
  readonly impressions?: number;
  readonly interactions?: number;
  readonly visits?: number;
  readonly orders?: number;
  readonly revenue?: number;
}

const blank = undefined;

/** A shop's autumn, week by week. As in any real tracker the newest rows still miss their figures. */
export const campaigns: readonly Campaign[] = [
  row('2026-08-31', 'Instagram', 'original', [60, 5, blank, 8400, 412, 236, 9, 486]),
  row('2026-08-31', 'Facebook', 'curated', [0, 1.5, blank, 5200, 96, 58, 1, 42]),
  row('2026-09-07', 'Instagram', 'original', [80, 6.5, blank, 11350, 604, 318, 14, 771.5]),
  row('2026-09-07', 'TikTok', 'outsourced', [0, 1, 180, 24600, 1530, 205, 4, 196]),
  row('2026-09-14', 'Pinterest', 'curated', [25, 2, blank, 6900, 158, 142, 6, 318]),
  row('2026-09-14', 'Facebook', 'original', [120, 4, blank, 15800, 387, 344, 13, 689.9]),
  row('2026-09-21', 'Instagram', 'outsourced', [60, 1, 220, 9700, 455, 251, 10, 527]),
  row('2026-09-21', 'LinkedIn', 'original', [0, 3, blank, 2150, 88, 37, 1, 61]),
  row('2026-09-28', 'TikTok', 'original', [40, 7.5, blank, 31200, 2210, 390, 12, 604.5]),
  row('2026-09-28', 'Facebook', 'curated', [0, 1, blank, 4700, 71, 44, 2, 97.8]),
  row('2026-10-05', 'Instagram', 'original', [90, 6, 35, 13100, 742, 361, 17, 902]),
  row('2026-10-05', 'Pinterest', 'original', [25, 3.5, blank, 8850, 267, 201, 9, 433]),
  row('2026-10-12', 'Instagram', 'original', [blank, blank, blank, 12400, 690]),
  row('2026-10-12', 'Facebook', 'curated', []),
];

/** Figures in the order of the sheet's columns; those not known yet are left out. */
function row(
  week: string,
  channel: string,
  content: Content,
  figures: readonly (number | undefined)[],
): Campaign {
  const [adSpend, hours, otherCosts, impressions, interactions, visits, orders, revenue] = figures;
  const known = { adSpend, hours, otherCosts, impressions, interactions, visits, orders, revenue };
  const entries = Object.entries(known).filter(([, figure]) => figure !== undefined);
  return { week, channel, content, ...Object.fromEntries(entries) };
}
