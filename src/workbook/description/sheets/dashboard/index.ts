import type { PageSheet } from '../../types';
import { charts } from './charts';
import { channels, contents } from './comparisons';
import { expectedVisits } from './expected';
import { sales, search, searchInWords, visibility, visibilityInWords } from './headlines';
import { hours } from './hours';
import { next } from './next';
import { periods } from './periods';
import { title } from './title';
import { windows } from './windows';

/** The results, goal by goal. */
export const dashboard: PageSheet = {
  kind: 'page',
  key: 'dashboard',
  goals: ['visibility', 'search', 'sales'],
  widths: [340, 110, 110, 110, 120, 360, 120, 120, 30],
  blocks: [
    title,
    next,
    hours,
    visibility,
    visibilityInWords,
    search,
    searchInWords,
    sales,
    windows,
    contents,
    channels,
    periods,
    expectedVisits,
  ],
  charts,
};
