import type { PageSheet } from '../../types';
import { charts } from './charts';
import { channels, contents } from './comparisons';
import { sales, search, visibility } from './headlines';
import { hours } from './hours';
import { next } from './next';
import { periods } from './periods';
import { title } from './title';
import { windows } from './windows';

/** What the numbers say, goal by goal. */
export const dashboard: PageSheet = {
  kind: 'page',
  key: 'dashboard',
  goals: ['visibility', 'search', 'sales'],
  widths: [340, 110, 110, 110, 120, 200, 120, 130, 30],
  blocks: [title, next, hours, visibility, search, sales, windows, contents, channels, periods],
  charts,
};
