import type { SetupState } from '../../../src/server/setup';
import {
  channelsIn,
  defaultAnswers,
  draftOf,
  isExampleGone,
  startingAnswers,
} from '../../../src/sidebar/setup/draft';
import { answersOf } from '../../../src/sidebar/setup/validate';
import type { Answers } from '../../../src/workbook/description/types';

const answers: Answers = {
  language: 'fr',
  goals: ['sales'],
  business: 'Chez Nora',
  currency: 'CAD',
  margin: 0.289,
  hourlyCost: 25.5,
  channels: ['Instagram', 'Etsy'],
  start: '2026-01-05',
  cadence: 'monthly',
  people: ['Nora', 'Sam'],
  weeklyHours: 7.5,
};

test.each(['en', 'fr'] as const)('answers typed in %s are read back as they were', (language) => {
  expect(answersOf(draftOf(answers, language), language)).toEqual(answers);
});

test('answers are typed in the way of the language', () => {
  expect(draftOf(answers, 'fr')).toMatchObject({ margin: '28,9', hourlyCost: '25,5', otherChannels: 'Etsy' });
  expect(draftOf(answers, 'en')).toMatchObject({ margin: '28.9', channels: ['Instagram'] });
});

test('a currency that is no code gives way to one that is', () => {
  expect(draftOf({ ...answers, currency: '€' }, 'fr').currency).toBe('EUR');
});

test('channels ticked and typed come together, each once', () => {
  const draft = { ...draftOf(answers, 'en'), otherChannels: 'etsy, ETSY; instagram,, Snapchat ' };
  expect(channelsIn(draft)).toEqual(['Instagram', 'etsy', 'Snapchat']);
});

describe('the wizard starts from', () => {
  const defaults = defaultAnswers('en', 'en-US', new Date(2026, 10, 24));
  const state = (changes: Partial<SetupState>): SetupState => ({
    status: 'complete',
    example: false,
    exampleRemoved: false,
    answers,
    stages: [],
    forExample: false,
    isOwnerOnly: false,
    ...changes,
  });

  test('the defaults where nothing is built, all but the name of the business answered', () => {
    expect(startingAnswers(state({ status: 'none', answers: {} }), defaults)).toEqual(defaults);
    expect(answersOf(draftOf(defaults, 'en'), 'en')).toBeNull();
    expect(answersOf(draftOf({ ...defaults, business: 'Nora' }, 'en'), 'en')).toMatchObject({ margin: 0.4 });
  });

  test('the answers of the workbook, defaults where it has none', () => {
    expect(startingAnswers(state({ answers: { business: 'Nora' } }), defaults)).toEqual({
      ...defaults,
      business: 'Nora',
    });
  });

  test('the defaults once an example is gone, not while its build is unfinished', () => {
    expect(startingAnswers(state({ forExample: true }), defaults)).toEqual(defaults);
    expect(isExampleGone(state({ forExample: true, example: true }))).toBe(false);
    expect(startingAnswers(state({ forExample: true, status: 'unfinished' }), defaults)).toEqual(answers);
  });
});
