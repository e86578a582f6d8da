import type { OpenedFile } from '../../../src/sidebar/import/files/openedFile';
import { openFile } from '../../../src/sidebar/import/files/openFile';
import type { TrackerState } from '../../../src/workbook/imports';

/** A complete workbook without any import. */
export function stateWith(changes: Partial<TrackerState> = {}): TrackerState {
  return {
    ...{ status: 'complete', example: false, language: 'en', cadence: 'weekly', weekStart: '2026-01-05' },
    ...{
      trafficCadence: 'weekly',
      currency: 'EUR',
      taxRate: null,
      channels: ['Facebook', 'LinkedIn', 'E-mail'],
      canAddChannels: true,
    },
    ...{ tables: ['activity', 'traffic', 'keywords'], keywords: [], mappings: {}, choices: {}, imports: [] },
    ...changes,
  };
}

export const TODAY = '2026-11-24';

/** A file of this text, as it opens in a workbook. */
export function opened(name: string, text: string, state = stateWith()): OpenedFile {
  const bytes = new TextEncoder().encode(text);
  return openFile({ name, bytes, failure: null }, { state, today: TODAY });
}

/** Days of a LinkedIn page, of which nothing tells whether the month comes first. */
export const LINKEDIN_DAYS = [
  'Aggregated engagement metrics',
  'Date,Impressions (total),Clicks (total),Reactions (total),Comments (total),Reposts (total)',
  '02/03/2026,100,5,4,3,2',
  '02/04/2026,200,6,5,4,3',
].join('\n');

/** Figures of networks in a table of nobody's making. */
export const OWN_TABLE = [
  'Jour;Réseau;Vues;Ventes',
  '2026-03-02;Facebook;100;12,50',
  '2026-03-03;Mastodon;50;7,25',
].join('\n');

/** Thirty queries, the first ones clicked most. */
export const QUERIES = [
  'Top queries,Clicks,Impressions,CTR,Position',
  ...Array.from({ length: 30 }, (_, place) => `query ${place},${30 - place},99,1%,4.5`),
].join('\n');

/** A day of ads on Facebook. */
export const ADS = [
  'Campaign name,Reporting starts,Reporting ends,Amount spent (EUR),Impressions',
  'Soap,2026-03-02,2026-03-02,12.50,900',
].join('\n');
