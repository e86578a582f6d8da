import type { Texts } from '../texts';
import type { Campaign } from './campaigns';

export type CellFormat = 'text' | 'date' | 'count' | 'decimal' | 'money' | 'percent';

/** A column that is filled from the campaigns, or that formulas of the add-in fill. */
export interface SampleColumn {
  readonly header: keyof Texts['sample']['columns'];
  readonly format: CellFormat;
  readonly width: number;
  readonly value?: keyof Campaign;
  /** Stands in the column's second row and spills down, for RATE_INTERVAL also to the right. */
  readonly formula?: string;
}

/** What an hour of the owner costs, and what remains of the revenue after the goods are paid. */
const HOURLY_RATE = 25;
const MARGIN = '55%';

export const columns: readonly SampleColumn[] = [
  { header: 'week', value: 'week', format: 'date', width: 104 },
  { header: 'channel', value: 'channel', format: 'text', width: 88 },
  { header: 'content', value: 'content', format: 'text', width: 92 },
  { header: 'adSpend', value: 'adSpend', format: 'money', width: 84 },
  { header: 'hours', value: 'hours', format: 'decimal', width: 64 },
  { header: 'otherCosts', value: 'otherCosts', format: 'money', width: 96 },
  { header: 'impressions', value: 'impressions', format: 'count', width: 96 },
  { header: 'interactions', value: 'interactions', format: 'count', width: 96 },
  { header: 'visits', value: 'visits', format: 'count', width: 64 },
  { header: 'orders', value: 'orders', format: 'count', width: 92 },
  { header: 'revenue', value: 'revenue', format: 'money', width: 84 },
  { header: 'cost', formula: `=CAMPAIGN_COST(D2:D; E2:E; ${HOURLY_RATE}; F2:F)`, format: 'money', width: 84 },
  { header: 'roi', formula: `=ROI(K2:K; L2:L; ${MARGIN})`, format: 'percent', width: 72 },
  { header: 'costPerOrder', formula: '=CPA(L2:L; J2:J)', format: 'money', width: 152 },
  { header: 'engagement', formula: '=ENGAGEMENT_RATE(H2:H; G2:G)', format: 'percent', width: 96 },
  { header: 'conversion', formula: '=CONVERSION_RATE(J2:J; I2:I)', format: 'percent', width: 92 },
  { header: 'interval', formula: '=RATE_INTERVAL(J2:J; I2:I)', format: 'percent', width: 150 },
  { header: 'low', format: 'percent', width: 96 },
  { header: 'high', format: 'percent', width: 96 },
];
