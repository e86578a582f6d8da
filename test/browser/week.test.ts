import { dayFromSerial, serialFromDay } from '../../src/calendar/serial';
import { checkupTexts, menuTexts, sidebarTexts, weekTexts, workbookTexts } from '../../src/locales';
import { fill } from '../../src/locales/fill';
import type { SetupState } from '../../src/server/setup';
import { periodText } from '../../src/sidebar/week/periods';
import type { Answers } from '../../src/workbook/description/types';
import type { PeriodLog } from '../../src/workbook/week/types';
import { cellOf } from '../support/columnOf';
import { faults } from './support/axe';
import { callScript, openSidebar } from './support/sidebar';
import { openWorkbench } from './support/workbench';

// A build on a small machine that is busy.
jest.setTimeout(120000);

const language = 'fr';
const texts = weekTexts[language];
const { sheets, contents } = workbookTexts[language];
const activity = sheets.activity.title;

test('A week is logged in one click, hours as people write them, and the week before is one click away', async () => {
  const workbench = await openWorkbench({ language });
  const frame = await openSidebar(workbench, menuTexts[language].week);
  const answers = await callScript<Answers>(frame, 'getExampleAnswers', language);
  const { stages } = await callScript<SetupState>(frame, 'getSetupState');
  const today = await frame.evaluate(() => new Date().toLocaleDateString('sv'));
  const start = dayFromSerial(serialFromDay(today) - 20);
  for (const stage of stages.keys())
    await callScript(frame, 'buildWorkbookStage', { ...answers, start }, stage);
  await workbench.settled();

  const panel = frame.locator('#panel-week');
  const button = (name: string) => panel.getByRole('button', { name, exact: true });
  await panel.getByRole('button').first().click();
  const field = (metric: keyof typeof texts.metrics, channel: string) =>
    panel.getByLabel(
      fill(texts.field, { metric: texts.metrics[metric], line: `${channel} · ${contents.original}` }),
      { exact: true },
    );
  const save = button(fill(texts.save, { sheet: activity }));
  await field('hours', 'Instagram').fill('25:61');
  await field('posts', 'Instagram').fill('3');
  await save.click();
  await panel.getByText(fill(texts.errors.hours.minutes, { found: '25:61' })).waitFor();
  expect(await frame.evaluate(() => document.activeElement?.getAttribute('aria-invalid'))).toBe('true');
  expect(await faults(frame)).toEqual([]);
  await field('hours', 'Instagram').fill('1h45');
  await field('ad_spend', 'Instagram').fill('12,50');
  await field('hours', 'Facebook').fill('45 min');
  await field('hours', 'Facebook').press('Enter');
  await panel.getByText('2 lignes ajoutées. 4 cellules remplies.').waitFor();
  await workbench.settled();

  const { periods } = await callScript<PeriodLog>(frame, 'getPeriodLog', today);
  const over = periods.filter(({ isOver }) => isOver);
  const [before, latest] = over.slice(-2);
  const row = (line: number) =>
    workbench.values(
      activity,
      ['period', 'channel', 'content', 'posts', 'hours', 'ad_spend'].map((key) =>
        cellOf('activity', key, line),
      ),
    );
  const day = serialFromDay(String(latest?.first));
  expect(await row(2)).toEqual([day, 'Instagram', contents.original, 3, 1.75, 12.5]);
  expect(await row(3)).toEqual([day, 'Facebook', contents.original, null, 0.75, null]);
  // What was written is shown, not asked again.
  await field('hours', 'Instagram').waitFor({ state: 'detached' });
  expect(await field('hours', 'Pinterest').inputValue()).toBe('');

  const days = before ? periodText(before, 'weekly', language) : '';
  await button(days).click();
  const heading = panel.getByRole('heading', { name: fill(texts.weekly.period, { days }), exact: true });
  await heading.waitFor();
  expect(await heading.evaluate((shown) => shown === document.activeElement)).toBe(true);
  expect(await field('hours', 'Instagram').inputValue()).toBe('');
  expect(workbench.problems).toEqual([]);

  // A time typed into the grid: the sheet takes it for a part of a day.
  const hours = cellOf('activity', 'hours', 3);
  await workbench.type(activity, hours, '1:45');
  await workbench.settled();
  await frame.getByRole('tab', { name: sidebarTexts[language].tabs.checkup }).click();
  const { repairs } = checkupTexts[language];
  await frame.getByRole('button', { name: repairs.make, exact: true }).click();
  await frame.getByText(repairs.done).waitFor();
  await workbench.settled();
  expect((await row(3))[4]).toBe(1.75);

  // A workbook with a row a month has months logged.
  const title = (name: string) => frame.getByRole('heading', { name, exact: true, level: 1 });
  const tab = frame.getByRole('tab', { name: sidebarTexts[language].tabs.week });
  await tab.click();
  await title(texts.weekly.title).waitFor();
  const { settings } = sheets;
  const labels = await workbench.values(
    settings.title,
    Array.from({ length: 12 }, (_, place) => `A${place + 1}`),
  );
  const rhythm = `B${labels.indexOf(settings.settings.RHYTHM.label) + 1}`;
  await workbench.type(settings.title, rhythm, workbookTexts[language].cadences.monthly);
  await workbench.settled();
  await frame.getByRole('tab', { name: sidebarTexts[language].tabs.checkup }).click();
  await tab.click();
  await title(texts.monthly.title).waitFor();
});
