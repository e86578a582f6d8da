import { languages } from '../../../src/locales';
import { type Draft, defaultAnswers, draftOf } from '../../../src/sidebar/setup/draft';
import { errorText } from '../../../src/sidebar/setup/errorTexts';
import {
  amountNote,
  marginMeaning,
  numberNote,
  shareNote,
  startNote,
} from '../../../src/sidebar/setup/fieldNotes';
import { answersIn, answersOf, type Field, problemsIn, steps } from '../../../src/sidebar/setup/validate';

const known = {
  business: 'Nora',
  margin: 0.4,
  hourlyCost: 25,
  goals: ['sales'],
  channels: ['Facebook', 'Instagram', 'TikTok'],
} as const;
const right = draftOf({ ...defaultAnswers('en', 'en-US', new Date(2026, 10, 24)), ...known }, 'en');

const mistakes: readonly (readonly [Field, Partial<Draft>])[] = [
  ['goals', { goals: [] }],
  ['business', { business: '  ' }],
  ['margin', { margin: '140' }],
  ['margin', { margin: '-5' }],
  ['margin', { margin: '' }],
  ['hourlyCost', { hourlyCost: 'dear' }],
  ['hourlyCost', { hourlyCost: '-1' }],
  ['channels', { channels: [], otherChannels: ' , ' }],
  ['channels', { otherChannels: Array.from({ length: 18 }, (_, index) => `Channel ${index}`).join() }],
  ['start', { start: '' }],
  ['start', { start: '2026-13-45' }],
  ['weeklyHours', { weeklyHours: '0' }],
  ['weeklyHours', { weeklyHours: '200' }],
];

test.each(mistakes)('%s as %o is a problem of its step, and gives no answers', (field, changes) => {
  const draft = { ...right, ...changes };
  const problems = Object.assign({}, ...steps.map((step) => problemsIn(step, draft, 'en')));
  expect(Object.keys(problems)).toEqual([field]);
  expect(answersOf(draft, 'en')).toBeNull();
  for (const language of languages) expect(errorText(problems[field], language)).not.toMatch(/[{}]|“”|«\s*»/);
});

test('A valid draft has no problem in any step', () => {
  for (const step of steps) expect(problemsIn(step, right, 'en')).toEqual({});
  expect(errorText(undefined, 'en')).toBeUndefined();
});

test('A workbook is updated with its own answers only, all of them', () => {
  const defaults = defaultAnswers('en', 'en-US', new Date(2026, 10, 24));
  const answers = { ...defaults, ...known, margin: 0.289 };
  const state = {
    status: 'outdated',
    example: false,
    exampleRemoved: false,
    forExample: false,
    isOwnerOnly: false,
    stages: [],
  } as const;
  expect(answersIn({ ...state, answers }, defaults)).toEqual(answers);
  const { margin, ...others } = answers;
  expect(answersIn({ ...state, answers: others }, defaults)).toBeNull();
  expect(answersIn({ ...state, answers: { ...answers, business: '' } }, defaults)).toBeNull();
});

test('Hours and cost may be at their limits', () => {
  const draft = { ...right, hourlyCost: '0', margin: '100', weeklyHours: '168' };
  expect(answersOf(draft, 'en')).toMatchObject({ hourlyCost: 0, margin: 1, weeklyHours: 168 });
});

test('A margin or an hourly cost that isn’t known yet is an answer, once that is said', () => {
  const blank = { margin: '', hourlyCost: '' };
  expect(answersOf({ ...right, ...blank }, 'en')).toBeNull();
  const said = { ...right, ...blank, isMarginUnknown: true, isHourlyCostUnknown: true };
  expect(answersOf(said, 'en')).toMatchObject({ margin: null, hourlyCost: null });
  expect(
    draftOf({ ...defaultAnswers('en', 'en-US', new Date()), ...known, margin: null }, 'en'),
  ).toMatchObject({
    margin: '',
    isMarginUnknown: true,
    isHourlyCostUnknown: false,
  });
});

test('A note says what a margin leaves of a sale of 100', () => {
  expect(marginMeaning('38', 'EUR', 'en')).toBe('Of a sale of €100 before tax, €38 is left.');
  expect(marginMeaning('28,5', 'EUR', 'fr')).toMatch(/^Sur une vente de 100\s€ HT, il reste 28,50\s€\.$/);
  expect(marginMeaning('0', 'JPY', 'en')).toMatch(/ ¥0 is left\.$/);
  expect(marginMeaning('', 'EUR', 'en')).toBeUndefined();
  expect(marginMeaning('140', 'EUR', 'en')).toBeUndefined();
});

test('A note shows how a number was understood unless it is typed as asked', () => {
  expect(shareNote('0,4', 'en')).toBe('Read as 40%.');
  expect(shareNote('0,4', 'fr')).toMatch(/^Compris comme 40\s%\.$/);
  expect(shareNote('40', 'en')).toBeUndefined();
  expect(shareNote('x', 'en')).toBeUndefined();
  expect(numberNote('11,5', 'en')).toBe('Read as 11.5.');
  expect(numberNote('11', 'en')).toBeUndefined();
  expect(amountNote('25,50 €', 'EUR', 'en')).toBe('Read as €25.50.');
  expect(amountNote('1,234', 'EUR', 'fr')).toMatch(/^Compris comme 1,23\s€\.$/);
  expect(amountNote('25', 'EUR', 'en')).toBeUndefined();
});

test('A start in the future has a note', () => {
  expect(startNote('2026-11-25', '2026-11-24', 'en')).toMatch(/^This day is still to come\. /);
  expect(startNote('2026-11-24', '2026-11-24', 'en')).toBeUndefined();
  expect(startNote('', '2026-11-24', 'en')).toBeUndefined();
});

test('A blank answer is reported as blank, not as an invalid number', () => {
  const errorFor = (field: Field, changes: Partial<Draft>) => {
    const problems = Object.assign(
      {},
      ...steps.map((step) => problemsIn(step, { ...right, ...changes }, 'en')),
    );
    return errorText(problems[field], 'en');
  };
  expect(errorFor('margin', { margin: ' ' })).toMatch(/^The margin is blank\. /);
  expect(errorFor('hourlyCost', { hourlyCost: '' })).toMatch(/^The amount is blank\. /);
  expect(errorFor('weeklyHours', { weeklyHours: '' })).toMatch(/^The hours are blank\. /);
  expect(errorFor('start', { start: '' })).toMatch(/^The day is missing\. /);
  expect(errorFor('margin', { margin: 'half' })).toMatch(/^“half” is not a share\. /);
});
