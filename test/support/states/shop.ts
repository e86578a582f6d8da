import { type Random, seeded } from '../../../benchmarks/calibrate/random';
import { addDays } from '../../../src/calendar/serial';
import type { ActivityRow, StateSettings, TrafficRow } from './types';

/** The Monday on which the shops of these states start. */
export const START = '2026-01-05';

export const SETTINGS: StateSettings = { margin: 0.38, hourlyCost: 22, start: START, cadence: 'weekly' };

export const weekOf = (week: number): string => addDays(START, 7 * week);

/** What a shop does each week on a channel, and what comes of it on average. */
export interface Plan {
  readonly channel: string;
  readonly content: 'original' | 'curated' | 'outsourced';
  readonly posts: number;
  readonly hours: number;
  readonly adSpend?: number;
  readonly fees?: number;
  readonly visits: number;
  /** Of a visit that it ends in an order. */
  readonly conversion: number;
  readonly orderValue: number;
}

/** The weeks from `from` on, a row for each plan. */
export function activityOf(plans: readonly Plan[], weeks: number, seed: number, from = 0): ActivityRow[] {
  const random = seeded(seed);
  return Array.from({ length: weeks }, (_, week) => week + from).flatMap((week) =>
    plans.map((plan) => rowOf(plan, weekOf(week), random)),
  );
}

function rowOf(plan: Plan, period: string, random: Random): ActivityRow {
  const visits = random.poisson(plan.visits);
  const impressions = Math.round(plan.visits * 38 * (0.7 + 0.6 * random.uniform()));
  const customers = random.binomial(visits, plan.conversion);
  const leads = random.binomial(visits, 0.08);
  return {
    period,
    channel: plan.channel,
    content: plan.content,
    posts: plan.posts,
    hours: Math.round(plan.hours * (0.8 + 0.4 * random.uniform()) * 4) / 4,
    ...(plan.adSpend === undefined ? {} : { ad_spend: plan.adSpend }),
    ...(plan.fees === undefined ? {} : { fees: plan.fees }),
    impressions,
    interactions: random.binomial(impressions, 0.04),
    visits,
    leads,
    qualified_leads: random.binomial(leads, 0.5),
    customers,
    revenue: Math.round(customers * plan.orderValue * (0.85 + 0.3 * random.uniform())),
  };
}

/** Weeks of the site's visits before and after the start, of which the latter rise by a share. */
export function trafficOf(before: number, after: number, lift: number, seed: number): TrafficRow[] {
  const random = seeded(seed);
  const around = (mean: number) => Math.max(0, Math.round(mean * (1 + 0.08 * random.normal())));
  return Array.from({ length: before + after }, (_, place) => {
    const week = place - before;
    const organic = around(220);
    const social = around(week < 0 ? 30 : 30 + 500 * lift);
    return {
      date: weekOf(week),
      all_visits: organic + social + around(250),
      organic_visits: organic,
      social_visits: social,
    };
  });
}
