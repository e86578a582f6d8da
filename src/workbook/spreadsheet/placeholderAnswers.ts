import type { Answers } from '../description/types';

/** Stand-ins for answers that can't be read, where nothing that is written depends on them. */
export const placeholderAnswers: Answers = {
  language: 'en',
  goals: [],
  business: '',
  currency: '',
  margin: null,
  hourlyCost: null,
  channels: [],
  start: '',
  cadence: 'weekly',
  people: [],
  weeklyHours: 0,
};
