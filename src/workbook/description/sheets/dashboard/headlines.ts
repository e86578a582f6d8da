import { ifRevenueIsLogged } from '../../formulas';
import type { Template } from '../../types';
import { mentionsOf, sumOf } from './quantities';
import { averageRow, headline, ifLogged, plainRow, rateRow, ratioRow, totalRow } from './rows';
import { comparable, early, late, type Window } from './windows';

const logged = (column: string) => sumOf('activity', column);
const ours = mentionsOf([1]);
const everyone = mentionsOf([1, 2]);

const linkVisits = { all: 'SUM({links.visits})', entries: 'COUNT({links.visits})' };

export const visibility = headline('visibility', [
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

export const search = headline('search', [
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

const returnOn = (revenue: Template, cost: Template) =>
  ifRevenueIsLogged(`IFERROR(ROI(${revenue}; ${cost}; {setting.MARGIN}); "")`);
const returnWithin = (window: Window) =>
  returnOn(logged('revenue').within(window), logged('cost').within(window));

export const sales = headline('sales', [
  totalRow('blocks.sales.revenue', 'money', logged('revenue')),
  totalRow('blocks.sales.cost', 'money', logged('cost')),
  plainRow(
    'blocks.sales.roi',
    'percent',
    returnOn(logged('revenue').all, logged('cost').all),
    `IF(${comparable}; IFERROR(${returnWithin(late)}-${returnWithin(early)}; ""); "")`,
  ),
  totalRow('blocks.sales.customers', 'integer', logged('customers')),
  rateRow('blocks.sales.conversionRate', logged('customers'), logged('visits')),
  ratioRow('blocks.sales.costPerCustomer', 'money', logged('cost'), logged('customers')),
]);
