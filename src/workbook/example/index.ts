import { type Language, workbookTexts } from '../../locales';
import { activityRows } from './activity';
import { dayOf } from './calendar';
import { keywordRows } from './keywords';
import { linkRows } from './links';
import { mentionRows } from './mentions';
import { trafficRows } from './traffic';
import type { Example } from './types';

/** Half a year of a made-up shop, the same rows in each language. */
export function exampleIn(language: Language): Example {
  const texts = workbookTexts[language];
  const activity = activityRows(texts);
  return {
    answers: {
      language,
      goals: ['visibility', 'search', 'sales'],
      business: texts.example.business,
      currency: 'EUR',
      margin: 0.45,
      hourlyCost: 22,
      channels: ['Instagram', 'Facebook', 'Pinterest'],
      start: dayOf(0),
      rhythm: 'weekly',
      people: ['Nora', 'Sam'],
      weeklyHours: 11,
    },
    rows: {
      activity,
      traffic: trafficRows(activity),
      links: linkRows(),
      keywords: keywordRows(texts),
      mentions: mentionRows(texts),
    },
  };
}
