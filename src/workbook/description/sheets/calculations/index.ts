import type { PageSheet } from '../../types';
import { attribution, attributionFacts, journeyMonths, journeyRows, shareChart, shares } from './attribution';
import { comparedVisits, controls } from './controls';
import { facts } from './facts';
import { labels } from './labels';
import { comparedMonths, monthChart, monthChoices, monthly, monthNames } from './monthly';
import { monthChannels, monthContents, monthRows } from './monthRows';
import { everyGoal } from './named';
import { comparedPeriods, periods, rateChanges, rates } from './periods';
import { reportFacts } from './reportFacts';
import { activityRows, returns } from './rows';
import { toDo } from './tasks';
import { visits } from './visitRows';
import { clickRates, keywordVisibility, lifts, series, subscribers, visitChart } from './visits';

const blocks = [
  facts,
  toDo,
  activityRows,
  returns,
  labels,
  periods,
  rates,
  comparedPeriods,
  rateChanges,
  visits,
  lifts,
  series,
  visitChart,
  subscribers,
  clickRates,
  keywordVisibility,
  reportFacts,
  monthNames,
  monthly,
  monthChoices,
  comparedMonths,
  monthRows,
  monthChannels,
  monthContents,
  monthChart,
  journeyRows,
  attribution,
  shares,
  shareChart,
  attributionFacts,
  journeyMonths,
  // Last: in workbooks built before, the columns of the others stay where they are.
  controls,
  comparedVisits,
];

/** Columns that the blocks take, with one free between two. */
const width = blocks.reduce((sum, { rows }) => sum + (rows[0]?.length ?? 0) + 1, 0);

/**
 * What the first screen, the figures, the report and their charts read: hidden, one block beside the other. Custom functions are
 * asked here, of plain ranges, each once for a whole table; everything else is arithmetic of the spreadsheet itself.
 */
export const calculations: PageSheet = {
  kind: 'page',
  key: 'calculations',
  goals: everyGoal,
  flow: 'right',
  isHidden: true,
  rows: 1500,
  widths: Array(width).fill(110),
  blocks,
  charts: [],
};
