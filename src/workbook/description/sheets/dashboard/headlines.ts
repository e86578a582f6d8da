import type { Template } from '../../types';
import { averageRow, effectRow, inWords, trendRow } from './effects';
import { mentionsOf, sumOf } from './quantities';
import { returnRow } from './returns';
import { headline, ifLogged, plainRow, rateRow, ratioRow, totalRow } from './rows';

const logged = (column: string) => sumOf('activity', column);
const ours = mentionsOf([1]);
const everyone = mentionsOf([1, 2]);

const linkVisits = { all: 'SUM({links.visits})', entries: 'COUNT({links.visits})' };

export const visibility = headline('visibility', [
  effectRow('blocks.visibility.siteVisitsAdded', 'all_visits'),
  effectRow('blocks.visibility.socialVisitsAdded', 'social_visits'),
  averageRow('blocks.visibility.siteVisits', 'all_visits'),
  averageRow('blocks.visibility.socialVisits', 'social_visits'),
  totalRow('blocks.visibility.visits', 'integer', logged('visits')),
  rateRow('blocks.visibility.newVisitors', logged('new_visitors'), logged('visits')),
  rateRow('blocks.visibility.engagement', logged('interactions'), logged('impressions')),
  ratioRow('blocks.visibility.amplification', 'decimal', logged('shares'), logged('posts')),
  // A link gathers visits long after its date: early and late ones can't be compared.
  plainRow('blocks.visibility.linkVisits', 'integer', ifLogged(linkVisits)),
  totalRow('blocks.visibility.mentions', 'integer', ours),
  rateRow('blocks.visibility.voice', ours, everyone),
]);

const keywordVisibility = (positions: Template) => `KEYWORD_VISIBILITY(${positions}; {keywords.searches})`;

/** By their rows in the headlines. */
export const visibilityInWords = inWords('visibility', { siteVisits: 2, socialVisits: 3 });

export const search = headline('search', [
  effectRow('blocks.search.organicVisitsAdded', 'organic_visits'),
  trendRow('blocks.search.organicTrend', 'organic_visits'),
  averageRow('blocks.search.organicVisits', 'organic_visits'),
  rateRow('blocks.search.subscribers', sumOf('traffic', 'subscribers'), sumOf('traffic', 'all_visits')),
  rateRow('blocks.search.leadRate', logged('leads'), logged('visits')),
  rateRow('blocks.search.qualifiedRate', logged('qualified_leads'), logged('leads')),
  ratioRow('blocks.search.costPerLead', 'money', logged('cost'), logged('leads')),
  plainRow(
    'blocks.search.keywordVisibility',
    'percent',
    `IFERROR(${keywordVisibility('{keywords.position_now}')}; "")`,
    `IFERROR(${keywordVisibility('{keywords.position_now}')}/${keywordVisibility('{keywords.position_before}')}-1; "")`,
  ),
]);

export const searchInWords = inWords('search', { organicVisits: 2 });

export const sales = headline('sales', [
  totalRow('blocks.sales.revenue', 'money', logged('revenue')),
  totalRow('blocks.sales.cost', 'money', logged('cost')),
  returnRow('blocks.sales.roi'),
  totalRow('blocks.sales.customers', 'integer', logged('customers')),
  rateRow('blocks.sales.conversionRate', logged('customers'), logged('visits')),
  ratioRow('blocks.sales.costPerCustomer', 'money', logged('cost'), logged('customers')),
]);
