import { withoutNulls } from './support/contribution';
import { column, defineFormat, optional } from './support/defineFormat';

/**
 * Paths to conversion as a data warehouse hands them over: a row for each path, with the days of the sale and of the first touch
 * where they are known, people who bought and people who didn't, and what they paid before tax. Paths have `>` between channels.
 */
export const journeys = defineFormat({
  key: 'journeys',
  columns: {
    sale: optional(column('date', ['sale_date', 'Date of sale', 'Sale date'], 'Date de vente')),
    firstTouch: optional(
      column(
        'date',
        ['first_touch', 'first_touch_date', 'Date of first touch', 'First touch'],
        ['Date du premier contact', 'Premier contact'],
      ),
    ),
    path: column('text', ['path', 'Journey'], 'Parcours'),
    conversions: column('count', 'conversions'),
    misses: optional(column('count', ['misses', 'nulls'], 'Sans conversion')),
    revenue: optional(column('money', 'revenue', ['Chiffre d’affaires', 'CA'])),
  },
  signature: ['path', 'conversions'],
  extract({ sale, firstTouch, path, conversions, misses, revenue }) {
    const metrics = withoutNulls({ conversions, misses, revenue });
    return path === null || Object.keys(metrics).length === 0
      ? []
      : [{ table: 'journeys', day: sale ?? '', firstTouch: firstTouch ?? '', path, metrics }];
  },
});
