import type { Frame } from 'playwright-core';
import { type Language, menuTexts, setupTexts, workbookTexts } from '../../src/locales';
import { defaultAnswers } from '../../src/sidebar/setup/draft';
import { textsIn } from '../../src/workbench/page/texts';
import { cellOf } from '../support/columnOf';
import { errorCells } from '../support/errorCells';
import { readRows } from '../support/readTracker';
import { faults } from './support/axe';
import { openSidebar } from './support/sidebar';
import { closeSidebar, typedIn } from './support/typedRow';
import { openWorkbench, type WorkbenchPage } from './support/workbench';

/** 500 at the margin of 40 %, after 2.5 hours at 20 and 15 of fees. */
const TYPED_COST = 65;
const TYPED_MARGIN = 500 * 0.4;

/** The sheets of the question that the wizard leaves unticked. */
const NOT_ASKED_FOR = ['journeys', 'attribution'] as const;

/** The start that the wizard proposes: rows from then on count. */
const FIRST_DAY = defaultAnswers('en', 'en', new Date()).start;

const FULL_COST = cellOf('activity', 'cost', 2);

/** Answers the wizard by keyboard alone, with axe looking at each step. */
async function answerByKeyboard({ page: { keyboard } }: WorkbenchPage, frame: Frame, language: Language) {
  const texts = setupTexts[language];
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await keyboard.press(key);
  };
  const arriveAt = async (title: string) => {
    await frame.waitForFunction(
      (text) => document.querySelector('h2:focus')?.textContent?.includes(text),
      title,
      { timeout: 100000 },
    );
    expect(await faults(frame)).toEqual([]);
  };
  await frame.waitForSelector('form');
  await frame.locator('[role=tab][aria-selected=true]').focus();
  expect(await faults(frame)).toEqual([]);
  // Nothing is ticked before: each question is.
  expect(await frame.locator('[type=checkbox]:checked').count()).toBe(0);
  await press('Tab', 'Space', 'Tab', 'Space', 'Tab', 'Space', 'Tab', 'Enter');
  await arriveAt(texts.business.title);
  const tabTo = async (label: string) => {
    const isThere = (text: string) => {
      const field = document.activeElement;
      return field instanceof HTMLInputElement && field.labels?.[0]?.textContent?.trim() === text;
    };
    for (let tabs = 0; tabs < 10 && !(await frame.evaluate(isThere, label)); tabs++) await press('Tab');
  };
  await press('Tab');
  await keyboard.type('Chez Nora');
  await tabTo(texts.business.margin);
  await keyboard.type('30');
  await tabTo(texts.business.hourlyCost);
  await keyboard.type('25');
  await press('Enter');
  await arriveAt(texts.channels.title);
  expect(await frame.locator('[type=checkbox]:checked').count()).toBe(0);
  await press('Tab', 'Space', 'Tab', 'Space', 'Tab', 'Space');
  await frame.locator('[type=radio]:checked').focus();
  await press('ArrowDown', 'ArrowUp', 'Enter');
  await arriveAt(texts.people.title);
  await press('Tab');
  await keyboard.type('Nora, Léo');
  await press('Enter');
  await arriveAt(texts.review.title);
  // Past the four parts that may be changed and the language.
  await press(...Array(6).fill('Tab'), 'Enter');
  await arriveAt(texts.done.title);
}

/** Has the margin and the hourly cost that TYPED_ROI reckons with. */
async function setMarginAndHour(workbench: WorkbenchPage, language: Language) {
  const { title, settings } = workbookTexts[language].sheets.settings;
  const rows = await readRows(workbench, title, 2, 10);
  const rowOf = (label: string) => rows.findIndex(([first]) => first === label) + 1;
  await workbench.enter(title, `B${rowOf(settings.MARGIN.label)}`, '40%');
  await workbench.enter(title, `B${rowOf(settings.HOURLY_COST.label)}`, '20');
}

// A build, and some ten edits by keyboard, on a small machine that is busy.
jest.setTimeout(240000);

describe.each(['en', 'fr'] as const)('The tracking workbook in %s', (language) => {
  const { sheets } = workbookTexts[language];
  const activity = sheets.activity.title;
  const play = ({ page }: WorkbenchPage, role: 'owner' | 'editor' | 'viewer') =>
    page.evaluate((name) => window.workbench.role(name), role);

  test('is built by keyboard alone, and lets the team fill in rows but change nothing else', async () => {
    const workbench = await openWorkbench({ language });
    const frame = await openSidebar(workbench, menuTexts[language].setup);
    await answerByKeyboard(workbench, frame, language);
    await workbench.settled();
    expect(await errorCells(workbench, language, NOT_ASKED_FOR)).toEqual([]);
    const { answer, cards } = sheets.dashboard;
    const shown = async (a1: string) => (await workbench.cell(sheets.dashboard.title, a1)).value;
    expect([await shown('A2'), await shown('A7'), await shown('E7')]).toEqual([
      answer.nothing,
      cards.unknown,
      cards.unknown,
    ]);
    await closeSidebar(workbench, language);
    await setMarginAndHour(workbench, language);

    await play(workbench, 'editor');
    await workbench.enterRow(activity, 2, typedIn(language, FIRST_DAY));
    await workbench.enter(activity, FULL_COST, '1');
    await workbench.page.getByText(textsIn(language).guard.protected).first().waitFor();
    await workbench.enter(activity, 'A1', 'x');
    await workbench.enter(sheets.dashboard.title, 'B13', '1');
    const guarded = [
      await workbench.cell(activity, FULL_COST),
      await workbench.cell(activity, 'A1'),
      await workbench.cell(sheets.dashboard.title, 'B13'),
    ];
    expect(guarded.map(({ value }) => value)).toEqual([
      TYPED_COST,
      sheets.activity.columns.period.title,
      2.5,
    ]);
    await play(workbench, 'viewer');
    await workbench.enter(activity, 'M2', '99');
    expect((await workbench.cell(activity, 'M2')).value).toBe(40);

    await workbench.page.reload();
    await workbench.ready();
    const row = await Promise.all(['A14', 'B14', 'C14', 'E14', 'F14'].map(shown));
    expect(row).toEqual(['Instagram', 2.5, TYPED_COST, TYPED_MARGIN, TYPED_MARGIN - TYPED_COST]);
    expect(await errorCells(workbench, language, NOT_ASKED_FOR)).toEqual([]);
    expect(workbench.problems).toEqual([]);
  });
});
