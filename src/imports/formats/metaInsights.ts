import type { ActivityMetric } from '../request';
import { activity } from './support/contribution';
import { column, defineFormat } from './support/defineFormat';
import { isOneOf } from './support/words';

/** The figures that the tracker keeps, by the line above the titles. Reach counts people, and isn't taken for impressions. */
const figures: readonly (readonly [ActivityMetric, (title: string | null) => boolean])[] = [
  ['impressions', isOneOf('Views', 'Impressions', 'Vues')],
  ['interactions', isOneOf('Content interactions', 'Interactions avec le contenu')],
  ['clicks', isOneOf('Link clicks', 'Clics sur un lien', 'Clics sur le lien')],
];

function figureOf(title = ''): ActivityMetric | undefined {
  return figures.find(([, isTitle]) => isTitle(title))?.[0];
}

/**
 * Insights of Meta Business Suite: each file has one figure by day, which the line above the titles names. Neither says whether
 * it is of Facebook or of Instagram: the person does, for each file.
 */
export const metaInsights = defineFormat({
  key: 'metaInsights',
  columns: {
    date: column('date', 'Date'),
    figure: column('count', 'Primary'),
  },
  signature: ['date', 'figure'],
  hasUnsureChannel: true,
  skip: (_, __, { heading }) => (figureOf(heading) ? null : 'otherFigure'),
  extract({ date, figure }, { heading }) {
    const metric = figureOf(heading);
    return metric ? activity({ day: date, channel: 'Facebook / Instagram' }, { [metric]: figure }) : [];
  },
});
