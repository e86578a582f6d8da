import { column } from './defineFormat';

/**
 * Figures of Search Console. A comparison writes each twice, the recent period first: `Last 3 months Clicks`,
 * `Previous 3 months Clicks`. The first one counts. German and Spanish titles are as public code that reads such files has them.
 */
export const searchConsoleColumns = {
  clicks: column('count', ['Clicks', '… Clicks', 'Klicks', '… Klicks'], ['Clics', '… Clics']),
  impressions: column('count', [
    ...['Impressions', '… Impressions', 'Impressionen', '… Impressionen', 'Impresiones', '… Impresiones'],
  ]),
  rate: column('share', ['CTR', '… CTR', 'Klickrate', '… Klickrate']),
  position: column(
    'position',
    [
      ...['Position', '… Position', 'Durchschnittliche Position', '… Durchschnittliche Position'],
      ...['Posición', '… Posición', 'Posición media', '… Posición media'],
    ],
    ['Position', '… Position', 'Position moyenne', '… Position moyenne'],
  ),
};
