import type { workbook } from '../../../locales/en/workbook';
import { around, chance } from './chance';
import { type PostingPlan, postingPlans } from './postingPlans';
import type { ExampleRow } from './types';
import { dayOf, season, WEEKS } from './weeks';

type Texts = typeof workbook;

const ORDER_VALUE = 58;

export function activityRows(texts: Texts): ExampleRow[] {
  const next = chance(2026);
  return Array.from({ length: WEEKS }, (_, week) => week).flatMap((week) =>
    postingPlans
      .filter(({ every, from }) => week >= from && (week - from) % every === 0)
      .map((plan) => ({ ...row(plan, week, texts, next), ...noteOf(plan, week, texts) })),
  );
}

function row(plan: PostingPlan, week: number, texts: Texts, next: () => number): ExampleRow {
  return {
    period: dayOf(week),
    channel: plan.channel,
    content: texts.contents[plan.content],
    person: plan.person,
    posts: plan.posts,
    // In quarters of an hour, a little more as the work settles in.
    hours: Math.round(plan.hours * (1 + week / 100) * around(next, 0.15) * 4) / 4,
    ad_spend: plan.adSpend,
    fees: plan.fees,
    ...results(plan, week, next),
  };
}

function results(plan: PostingPlan, week: number, next: () => number): ExampleRow {
  const some = (of: number, rate: number) => Math.round(of * rate * around(next, 0.2));
  const impressions = some(plan.posts * plan.reach, 1 + plan.growth * week);
  const interactions = some(impressions, 0.04 + week / 2000);
  const clicks = some(impressions, plan.clickRate);
  const visits = Math.round(clicks * 0.92);
  const leads = some(visits, 0.07 + week / 1000);
  const customers = some(visits, plan.customerRate * season(week));
  return {
    impressions,
    interactions,
    shares: some(interactions, 0.12),
    clicks,
    visits,
    new_visitors: Math.min(visits, some(visits, 0.6)),
    leads,
    qualified_leads: Math.min(leads, some(leads, 0.5)),
    customers,
    revenue: Math.round(customers * ORDER_VALUE * around(next, 0.15)),
  };
}

function noteOf({ channel, content }: PostingPlan, week: number, { example }: Texts): ExampleRow {
  if (content === 'outsourced') return { note: example.notes.video };
  if (channel !== 'Instagram' || content !== 'original') return {};
  if (week === 5) return { note: example.notes.valentine };
  return week === 20 ? { note: example.notes.mothersDay } : {};
}
