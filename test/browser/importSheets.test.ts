import type { Frame } from 'playwright-core';
import { importTexts, type Language, menuTexts, workbookTexts } from '../../src/locales';
import { fill } from '../../src/locales/fill';
import type { SetupState } from '../../src/server/setup';
import type { Answers } from '../../src/workbook/description/types';
import { cellOf } from '../support/columnOf';
import { spreadsheet } from '../support/exports';
import { faults } from './support/axe';
import { callScript, openSidebar } from './support/sidebar';
import { openWorkbench, type WorkbenchPage } from './support/workbench';

// A build on a small machine that is busy.
jest.setTimeout(240000);

const HEADER = 'Campaign name,Reporting starts,Reporting ends,Amount spent (EUR),Impressions\n';
const DAY = 'Soap,2026-03-09,2026-03-09,12,900\n';
const NOTES = 'Theme,Remark\nspring,by hand\n';

async function buildIn(workbench: WorkbenchPage, language: Language): Promise<Frame> {
  const frame = await openSidebar(workbench, menuTexts[language].help);
  const answers = await callScript<Answers>(frame, 'getExampleAnswers', language);
  const { stages } = await callScript<SetupState>(frame, 'getSetupState');
  for (const stage of stages.keys()) await callScript(frame, 'buildWorkbookStage', answers, stage);
  await workbench.settled();
  return openSidebar(workbench, menuTexts[language].import);
}

test.each(['en', 'fr'] as const)(
  'In %s a sheet of an add-on is imported, brought up to date by one click, and a spreadsheet file is read',
  async (language) => {
    const texts = importTexts[language];
    const { activity } = workbookTexts[language].sheets;
    const workbench = await openWorkbench({ language });
    const names = await workbench.openFiles([
      { name: 'ads.csv', content: HEADER + DAY },
      { name: 'notes.csv', content: NOTES },
    ]);
    expect(names).toEqual(['ads', 'notes']);
    const frame = await buildIn(workbench, language);
    const panel = frame.locator('#panel-import');
    const button = (name: string) => panel.getByRole('button', { name, exact: true });

    await button(fill(texts.sheets.read, { name: 'ads' })).waitFor();
    const others = panel.getByLabel(texts.sheets.other).locator('option');
    expect(await others.allTextContents()).toContain('notes');
    expect(await others.allTextContents()).not.toContain('ads');
    expect(await faults(frame)).toEqual([]);
    await button(fill(texts.sheets.read, { name: 'ads' })).click();
    const card = panel.getByRole('region', { name: 'ads', exact: true });
    const added = fill(texts.ask.newChannel, { name: 'Facebook Ads' });
    await card.getByText(added).waitFor({ state: 'attached' });
    await panel.locator('.primary[aria-disabled=false]').getByText(texts.run, { exact: true }).click();
    await button(texts.result.more).click();
    const cost = cellOf('activity', 'ad_spend', 2);
    const spent = async () => (await workbench.cells(activity.title, [cost]))[0]?.value;
    await workbench.settled();
    expect(await spent()).toBe(12);

    await workbench.type('ads', 'D2', '30');
    await button(fill(texts.sheets.update, { name: 'ads' })).click();
    await panel.getByText(fill(texts.result.changed, { count: 1 })).waitFor();
    await workbench.settled();
    expect(await spent()).toBe(30);

    await button(texts.result.more).click();
    const { name, content } = spreadsheet;
    await panel
      .locator('input[type=file]')
      .setInputFiles([{ name, mimeType: 'application/vnd.ms-excel', buffer: content }]);
    await panel
      .getByRole('region', { name, exact: true })
      .getByText(workbookTexts[language].formats.youtubeDays ?? '')
      .waitFor();
    expect(await faults(frame)).toEqual([]);
    expect(workbench.problems).toEqual([]);
  },
);
