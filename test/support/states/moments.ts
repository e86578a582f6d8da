import { activityOf, type Plan, SETTINGS, trafficOf } from './shop';
import type { NamedState } from './types';

const instagram: Plan = {
  channel: 'Instagram',
  content: 'original',
  posts: 3,
  hours: 5,
  visits: 45,
  conversion: 0.05,
  orderValue: 52,
};
const facebook: Plan = {
  ...instagram,
  channel: 'Facebook',
  content: 'curated',
  posts: 2,
  hours: 2.5,
  visits: 18,
};
const pinterest: Plan = { ...instagram, channel: 'Pinterest', posts: 4, hours: 1.5, adSpend: 15, visits: 20 };

/** A shop whose work costs several times what it brings. */
const losing: readonly Plan[] = [instagram, facebook, { ...pinterest, conversion: 0.01 }];

/** A shop whose work pays, Instagram far better than the others. */
const gaining: readonly Plan[] = [
  { ...instagram, visits: 190, conversion: 0.06, orderValue: 64 },
  { ...facebook, visits: 60, conversion: 0.045 },
  { ...pinterest, visits: 40, conversion: 0.04 },
];

/** A shop that sells rarely and dearly: its weeks tell little. */
const rare: readonly Plan[] = [
  { ...instagram, hours: 4, visits: 30, conversion: 0.02, orderValue: 650 },
  { ...facebook, hours: 2, visits: 12, conversion: 0.02, orderValue: 650 },
];

/** Seven moments in the life of shops: the first screen must be true in each. */
export const moments = {
  empty: { activity: [], traffic: [], settings: SETTINGS, impression: 'nothing' },
  week1: {
    activity: activityOf(losing, 1, 11),
    traffic: trafficOf(12, 1, 0.1, 12),
    settings: SETTINGS,
    impression: 'cannotTell',
  },
  week4: {
    activity: activityOf(losing, 4, 21),
    traffic: trafficOf(12, 4, 0.1, 22),
    settings: SETTINGS,
    impression: 'cannotTell',
  },
  week8: {
    activity: activityOf([{ ...instagram, visits: 150, conversion: 0.06 }, facebook], 8, 31),
    traffic: trafficOf(12, 8, 0.1, 32),
    settings: SETTINGS,
    impression: 'cannotTell',
  },
  gains: {
    activity: activityOf(gaining, 16, 41),
    traffic: trafficOf(20, 16, 0.35, 42),
    settings: SETTINGS,
    impression: 'yes',
  },
  loses: {
    activity: activityOf(losing, 8, 51),
    traffic: trafficOf(20, 8, 0.05, 52),
    settings: { ...SETTINGS, margin: 0.325 },
    impression: 'no',
  },
  nothingTold: {
    activity: activityOf(rare, 10, 61),
    traffic: trafficOf(20, 10, 0, 62),
    settings: SETTINGS,
    impression: 'cannotTell',
  },
} as const satisfies Readonly<Record<string, NamedState>>;
