import { type Language, workbookTexts } from '../../locales';
import { activityRows } from './rows/activity';
import { journeyRows } from './rows/journeys';
import { keywordRows } from './rows/keywords';
import { linkRows } from './rows/links';
import { mentionRows } from './rows/mentions';
import { trafficRows } from './rows/traffic';
import type { Example } from './rows/types';
import { dayOf } from './rows/weeks';

export { fillExample } from './fillExample';
export { removeExample } from './removeExample';

/** Half a year of a made-up shop, the same rows in each language. */
export function exampleIn(language: Language): Example {
  const texts = workbookTexts[language];
  const activity = activityRows(texts);
  return {
    answers: {
      language,
      goals: ['visibility', 'search', 'sales', 'journeys'],
      business: texts.example.business,
      currency: 'EUR',
      margin: 0.45,
      hourlyCost: 22,
      channels: ['Instagram', 'Facebook', 'Pinterest'],
      start: dayOf(0),
      cadence: 'weekly',
      people: ['Nora', 'Sam'],
      weeklyHours: 11,
    },
    rows: {
      activity,
      traffic: trafficRows(activity),
      links: linkRows(),
      keywords: keywordRows(texts),
      mentions: mentionRows(texts),
      journeys: journeyRows(),
    },
  };
}
