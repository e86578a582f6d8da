import { type Language, workbookTexts } from '../../src/locales';
import { expectedOf } from '../support/oracle';
import { advisedLabel, labelsToCut } from '../support/oracle/advice';
import { scriptWith } from '../support/scriptWith';
import { exampleState } from '../support/states/exampleState';
import { generatedShop } from '../support/states/generatedShops';
import { kinds } from '../support/states/kinds';
import { moments } from '../support/states/moments';
import type { Impression, NamedState, View } from '../support/states/types';
import { differences } from './support/differences';
import { fillWorkbook, readSheet, trimSheets } from './support/fillWorkbook';
import { buildForStates, fillState, readScreen, type Screen } from './support/screen';
import { openHeadless } from './support/workbench';

// Two builds, and a recalculation for each state, on a small machine that is busy.
jest.setTimeout(600000);

const generated = Object.fromEntries(
  [3].map((seed) => {
    const state = generatedShop(seed);
    return [`generated${seed}`, { ...state, impression: expectedOf(state).impression }];
  }),
);

const shown: Readonly<Record<Language, Readonly<Record<string, NamedState>>>> = {
  en: { ...moments, ...kinds, ...generated, example: exampleState },
  fr: {
    loses: moments.loses,
    gaps: kinds.gaps,
    example: exampleState,
  },
};

/** By content type, where this is what once went wrong; else by channel, and once by what is paid. */
const views: Readonly<Record<string, View>> = { unsplit: 'content', week8: 'content', gains: 'paid' };
const viewOf = (name: string): View => views[name] ?? 'channel';

const screens = new Map<string, Screen>();

async function readAll(language: Language): Promise<void> {
  const workbench = await openHeadless(language, scriptWith(fillWorkbook, readSheet, trimSheets));
  expect(await buildForStates(workbench, language)).toBe('done');
  for (const [name, state] of Object.entries(shown[language])) {
    await fillState(workbench, language, state, viewOf(name));
    screens.set(`${language} ${name}`, await readScreen(workbench, language));
  }
}

function screenOf(language: Language, name: string): Screen {
  const screen = screens.get(`${language} ${name}`);
  if (!screen) throw new Error(`No screen of ${name} in ${language}`);
  return screen;
}

/** The sign that the banner starts with, for each answer. */
const SIGNS: Readonly<Record<Impression, string>> = {
  yes: '▲',
  no: '▼',
  cannotTell: '?',
  settingMissing: '?',
  nothing: '?',
};

const answerOf = (screen: Screen) => screen.text('answer', 2, 1);
const sentenceOf = (screen: Screen) => screen.text('answer', 3, 1);
const allTasksOf = (screen: Screen) =>
  Array.from({ length: 20 }, (_, row) => screen.text('toDo', row + 2, 1)).filter(Boolean);
const tasksOf = (screen: Screen) => [2, 5, 8].map((row) => screen.text('thisWeek', row, 1)).filter(Boolean);

/** An amount as sentences have it, without what separates thousands. */
const digits = (amount: number) => String(Math.round(Math.abs(amount)));

describe.each(['en', 'fr'] as const)('The first screen in %s', (language) => {
  beforeAll(() => readAll(language));

  const names = Object.keys(shown[language]);
  const stateOf = (name: string) => shown[language][name] ?? moments.empty;
  const texts = workbookTexts[language].sheets;

  test.each(names)('gives the numbers that the typed rows give: %s', (name) => {
    expect(differences(screenOf(language, name), expectedOf(stateOf(name), viewOf(name)))).toEqual([]);
  });

  test.each(names)('says at a glance what the data say: %s', (name) => {
    const screen = screenOf(language, name);
    const expected = expectedOf(stateOf(name), viewOf(name));
    expect(expected.impression).toBe(stateOf(name).impression);
    expect(answerOf(screen).charAt(0)).toBe(SIGNS[expected.impression]);
    expect(answerOf(screen)).not.toMatch(/[[\]]/);
    const sentence = sentenceOf(screen).replace(/(\d)[\s,]+(?=\d{3})/g, '$1');
    const { cost, margin, gain, gainLow, gainHigh } = expected.facts;
    if (expected.total === null) return;
    for (const amount of [cost, margin, gain, gainLow, gainHigh]) {
      if (amount != null && Math.abs(amount) >= 10) expect(sentence).toContain(digits(amount));
    }
  });

  test.each(names)('has a verdict for each row of its table that its limits bear out: %s', (name) => {
    const { table } = expectedOf(stateOf(name), viewOf(name));
    const chips = texts.calculations.chips;
    const labels = screenOf(language, name).block('labels');
    expect(labels.map((row) => row[6])).toEqual(
      table.map(({ chip, lacking, periods }) => {
        if (chip === 'more') return expect.stringMatching(/^\? .*[1-6] /);
        return chips[chip].replace('[known]', `${periods - lacking}`).replace('[all]', `${periods}`);
      }),
    );
  });

  test.each(names)('advises more hours for one label alone, or for none: %s', (name) => {
    const expected = expectedOf(stateOf(name), viewOf(name));
    const [, end = ''] = texts.calculations.tasks.best.split('[best]');
    const advice = tasksOf(screenOf(language, name)).filter((task) => task.endsWith(end));
    expect(advice).toHaveLength(advisedLabel(expected) === null ? 0 : 1);
  });

  test.each(names)('proposes fewer hours for the labels that clearly lose, and for no others: %s', (name) => {
    const losers = labelsToCut(expectedOf(stateOf(name), viewOf(name)));
    const [, end = ''] = texts.calculations.tasks.worst.split('[worst]');
    const advice = allTasksOf(screenOf(language, name)).filter((task) => task.endsWith(end));
    const titles: Readonly<Record<string, string>> = workbookTexts[language].contents;
    const shownAs = losers.map((label) => titles[label] ?? label).join(', ');
    expect(advice).toEqual(losers.length === 0 ? [] : [`${shownAs}${end}`]);
  });

  test.each(names)('says of each row how many of its weeks have hours, where some lack them: %s', (name) => {
    const { table } = expectedOf(stateOf(name), viewOf(name));
    const screen = screenOf(language, name);
    table.forEach(({ lacking, periods, low }, index) => {
      const shown = screen.text('where', index + 4, 10);
      const isJudgedInPart = lacking > 0 && low !== null;
      expect(/\((.*)\)$/.exec(shown)?.[1]).toBe(
        isJudgedInPart ? `${periods - lacking}/${periods}` : undefined,
      );
      const whole = screen.text('all', index + 2, 7);
      if (lacking > 0) expect(whole).toMatch(new RegExp(`\\b${lacking}\\b.*\\b${periods}\\b`));
    });
  });
});

describe('What once went wrong', () => {
  const en = workbookTexts.en.sheets;
  const screen = (name: string) => screenOf('en', name);

  test('A shop that loses is told of its loss, and to look at what visits bring before it adds hours', () => {
    expect(sentenceOf(screen('loses'))).toContain('a loss of');
    const tasks = tasksOf(screen('loses')).join();
    expect(tasks).toMatch(/fewer hours.*before you add any.*4\.3% of them buy/);
    expect(tasks).not.toContain('give it more');
  });

  test('A channel that clearly loses beside others that gain is to get fewer hours', () => {
    expect(tasksOf(screen('oneLoser')).join()).toMatch(/Pinterest: a loss.*fewer hours/);
  });

  test('Rows of years before the start are of the time before: the time shown and all figures are those since', () => {
    const [old, today] = [screen('oldImport'), screen('gains')];
    expect(old.text('answer', 1, 9)).toBe('5 January 2026 – 26 April 2026 · 16 weeks, all with their hours');
    expect(old.facts.gained).toBe(today.facts.gained);
    for (const row of [2, 3, 4]) expect(old.text('answer', row, 1)).toBe(today.text('answer', row, 1));
    expect(old.block('periods')).toEqual(today.block('periods'));
    expect(old.facts.customers).toBe(today.facts.customers);
  });

  test('When an answer is possible is told as a number of periods, which never lies in the past', () => {
    expect(answerOf(screen('week4'))).toContain('in about 2 weeks');
    expect(answerOf(screen('week1'))).toContain('in about 5 weeks');
    expect(sentenceOf(screen('empty'))).toContain('about 6 weeks');
  });

  test.each([
    ['noMargin', 'margin'],
    ['noHourlyCost', 'hour'],
  ] as const)('Without a setting there is no return, and it is asked for: %s', (name, word) => {
    expect([screen(name).facts.roi, screen(name).facts.margin]).toEqual(['', '']);
    expect(answerOf(screen(name))).toContain(word);
    expect(tasksOf(screen(name))[0]).toContain('Settings');
  });

  test('Weeks without hours or sales are named, and don’t count', () => {
    const { facts } = screen('gaps');
    expect([facts.unknownPeriods, facts.periodsWithoutSales, facts.counted]).toEqual([2, 1, 13]);
    const small = screen('gaps').text('answer', 4, 1);
    expect(small).toContain('Hours missing in 2 weeks of 16');
    expect(small).toContain('No sales logged in 1 week,');
    expect(tasksOf(screen('gaps')).slice(0, 2).join()).toMatch(
      /hours of 26 January and 9 March.*16 February/,
    );
  });

  test('With the hours of one week of eight, nothing is concluded from that week', () => {
    expect(screen('hoursOfOneWeek').facts.counted).toBe(1);
    expect(answerOf(screen('hoursOfOneWeek'))).toBe(en.dashboard.answer.incomplete);
  });

  test('Without sales the screen asks for them and gives the cost of a visit', () => {
    expect(answerOf(screen('noSales'))).toBe(en.dashboard.answer.noSales);
    expect(sentenceOf(screen('noSales'))).toMatch(/€[\d.]+ for each visit/);
  });

  test('Content types aren’t compared where sales carry none', () => {
    const rows = screen('unsplit').block('labels');
    expect(rows.map(([, , , gain, low, high]) => [gain, low, high])).toEqual(rows.map(() => ['', '', '']));
    expect(rows.map((row) => row[6])).toEqual(rows.map(() => en.calculations.chips.incomparable));
  });

  test('What a return is and how a rate changed are two columns of the figures', () => {
    const roi = [1, 2, 3, 4, 5, 6, 7].map((column) => screen('gains').text('sales', 4, column));
    const conversion = [1, 2, 3, 4, 5, 6, 7].map((column) => screen('gains').text('sales', 6, column));
    expect([roi[4], roi[5], roi[6]]).toEqual([expect.stringContaining('clear gain'), '', '']);
    expect(conversion[4]).toBe('');
    expect(conversion[6]).not.toMatch(/gain|loss/);
  });

  test('The month that the start cuts and one covered in part are compared with none', () => {
    const ranks = screen('monthly')
      .block('periods')
      .map((row) => row[8]);
    expect(ranks).toEqual(['', 1, 2, 3, 4, 5, 6, 7, 8, '']);
    expect(screen('monthly').facts.counted).toBe(9);
    expect(screen('monthly').text('answer', 4, 1)).toContain('Covered only in part: 1 month');
  });

  test('The time that the rows cover ends with its last period', () => {
    expect(screen('week1').text('answer', 1, 9)).toBe(
      '5 January 2026 – 11 January 2026 · 1 week, with all its hours',
    );
    expect(screen('monthly').text('answer', 1, 9)).toContain('1 January 2026 – 31 October 2026 · 10 months');
  });

  test('An unknown is said to be unknown, never 0', () => {
    const card = (name: string, key: string) => screen(name).text(`${key}Card`, 2, 1);
    expect(['cost', 'margin', 'visits', 'customers'].map((key) => card('empty', key))).toEqual(
      Array(4).fill(en.dashboard.cards.unknown),
    );
    expect([card('noMargin', 'margin'), card('noHourlyCost', 'cost'), card('noSales', 'customers')]).toEqual(
      Array(3).fill(en.dashboard.cards.unknown),
    );
  });
});
