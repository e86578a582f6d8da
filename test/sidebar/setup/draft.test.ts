import type { SetupState } from '../../../src/server/setup';
import {
  channelsIn,
  defaultAnswers,
  draftOf,
  isExampleGone,
  newDraft,
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

test.each(['en', 'fr'] as const)('Answers typed in %s are read back as they were', (language) => {
  expect(answersOf(draftOf(answers, language), language)).toEqual(answers);
});

test('Answers are formatted in the language', () => {
  expect(draftOf(answers, 'fr')).toMatchObject({ margin: '28,9', hourlyCost: '25,5', otherChannels: 'Etsy' });
  expect(draftOf(answers, 'en')).toMatchObject({ margin: '28.9', channels: ['Instagram'] });
});

test('A currency that isn’t a code is replaced by the first one offered', () => {
  expect(draftOf({ ...answers, currency: '€' }, 'fr').currency).toBe('EUR');
});

test('Ticked and typed channels are combined, each once', () => {
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

  test('A new workbook starts with defaults, of which none is ticked or known that nobody chose', () => {
    expect(startingAnswers(state({ status: 'none', answers: {} }), defaults)).toEqual(defaults);
    const draft = newDraft(defaults, 'en');
    expect(draft).toMatchObject({ margin: '', isMarginUnknown: false, hourlyCost: '' });
    expect(draft).toMatchObject({ goals: [], channels: [], otherChannels: '' });
    expect(answersOf(draft, 'en')).toBeNull();
    const ticked = { goals: ['sales'], channels: ['Instagram'] } as const;
    const answered = { ...draft, ...ticked, business: 'Nora', margin: '40', hourlyCost: '0' };
    expect(answersOf({ ...answered, margin: '' }, 'en')).toBeNull();
    expect(answersOf({ ...answered, hourlyCost: '' }, 'en')).toBeNull();
    expect(answersOf(answered, 'en')).toMatchObject({ margin: 0.4, hourlyCost: 0 });
  });

  test('An existing workbook starts with its answers, and defaults for missing ones', () => {
    expect(startingAnswers(state({ answers: { business: 'Nora' } }), defaults)).toEqual({
      ...defaults,
      business: 'Nora',
    });
  });

  test('A removed example starts with defaults, an unfinished one with its answers', () => {
    expect(startingAnswers(state({ forExample: true }), defaults)).toEqual(defaults);
    expect(isExampleGone(state({ forExample: true, example: true }))).toBe(false);
    expect(startingAnswers(state({ forExample: true, status: 'unfinished' }), defaults)).toEqual(answers);
  });
});
