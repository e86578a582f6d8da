import type { Frame } from 'playwright-core';
import { type Language, linkTexts, menuTexts, sidebarTexts, workbookTexts } from '../../src/locales';
import type { Runner } from '../../src/sidebar/server';
import { readRows } from '../support/readTracker';
import { faults } from './support/axe';
import { openSidebar } from './support/sidebar';
import { openWorkbench, type WorkbenchPage } from './support/workbench';

/** Builds the workbook of the example for one goal, without its rows and without the wizard. */
async function build(frame: Frame, language: Language): Promise<void> {
  await frame.evaluate(async (chosen) => {
    const run = (name: string, ...args: unknown[]) =>
      new Promise<Record<string, unknown>>((resolve, reject) => {
        const { google } = window as unknown as { google: { script: { run: Runner } } };
        const runner = google.script.run
          .withSuccessHandler((result) => resolve(result as Record<string, unknown>))
          .withFailureHandler(reject);
        (runner as unknown as Record<string, (...given: unknown[]) => void>)[name]?.(...args);
      });
    const answers = await run('getExampleAnswers', chosen);
    const { stages } = await run('getSetupState');
    for (const stage of (stages as unknown[]).keys()) {
      await run('buildWorkbookStage', { ...answers, goals: ['visibility'] }, stage);
    }
  }, language);
}

/** Fills the form in, field by field. */
async function write(frame: Frame, language: Language, words: Readonly<Record<string, string>>) {
  const texts: Readonly<Record<string, { readonly label: string } | unknown>> = linkTexts[language];
  for (const [name, text] of Object.entries(words)) {
    const { label } = texts[name] as { readonly label: string };
    await frame.getByLabel(label, { exact: true }).fill(text);
  }
}

/** The rows of a sheet that hold anything, without their titles. */
async function rowsOf(workbench: WorkbenchPage, title: string, columns: number) {
  const rows = await readRows(workbench, title, columns, 12);
  return rows.slice(1).filter((row) => row.some((cell) => cell !== null && cell !== ''));
}

const words = {
  page: 'blue-lantern.example/garden?size=m#top',
  source: 'Instagram',
  medium: 'social',
  campaign: 'Fête des Mères',
};
const tags = 'utm_source=instagram&utm_medium=social&utm_campaign=fete_des_meres';
const link = `https://blue-lantern.example/garden?size=m&${tags}#top`;

describe('The Links tab in French', () => {
  const language = 'fr';
  const texts = linkTexts[language];
  const { links, mentions, feeds } = workbookTexts[language].sheets;

  test('builds a link and logs it once, and logs each mention of the feeds once', async () => {
    const workbench = await openWorkbench({ language });
    const frame = await openSidebar(workbench, menuTexts[language].setup);
    await frame.waitForSelector('form');
    await build(frame, language);
    await frame.getByRole('tab', { name: sidebarTexts[language].tabs.links }).click();
    const panel = frame.locator('#panel-links');
    const click = (name: string) => panel.getByRole('button', { name, exact: true }).click();
    const said = (text: string) => panel.getByText(text, { exact: true }).waitFor();

    await write(frame, language, { ...words, medium: 'email' });
    await panel.locator('.warnings li').waitFor();
    expect(await panel.locator('textarea').inputValue()).toContain('utm_medium=email');
    await write(frame, language, words);
    expect(await panel.locator('textarea').inputValue()).toBe(link);
    expect(await panel.locator('strong').textContent()).toBe('Organic Social');
    expect(await panel.locator('.warnings li').count()).toBe(0);
    expect(await faults(frame)).toEqual([]);

    await click(texts.copy);
    await said(texts.copied);
    const before = await rowsOf(workbench, links.title, 7);
    await click(texts.add);
    await said(texts.outcomes.added);
    await click(texts.add);
    await said(texts.outcomes.already);
    await workbench.settled();
    const after = await rowsOf(workbench, links.title, 10);
    expect(after).toHaveLength(before.length + 1);
    const added = after[after.length - 1];
    expect(added?.slice(1, 7)).toEqual([
      `https://${words.page}`,
      ...['instagram', 'social', 'fete_des_meres', '', link],
    ]);
    expect(added?.[9]).toBe('Organic Social');

    await click(texts.mentions.log);
    await said(texts.mentions.noFeeds);
    const { ours, competitor } = workbookTexts[language].brands;
    const sources = [
      [ours, 'https://alerts.example/our-brand'],
      [competitor, 'https://alerts.example/competitor'],
      [competitor, 'https://alerts.example/unknown'],
    ];
    for (const [index, [brand = '', feed = '']] of sources.entries()) {
      await workbench.type(feeds.title, `A${index + 2}`, brand);
      await workbench.type(feeds.title, `B${index + 2}`, feed);
    }
    const logged = await rowsOf(workbench, mentions.title, 4);
    await click(texts.mentions.log);
    await panel.getByText(texts.mentions.unread.one).waitFor();
    const now = await rowsOf(workbench, mentions.title, 4);
    // Two of the four items lead to one page.
    expect(now.slice(logged.length).map(([, brand, title, address]) => [brand, title, address])).toEqual([
      [
        ours,
        '(Sample) Where to learn to pour candles: Blue Lantern & others',
        'https://blog.example/sample/workshops',
      ],
      [competitor, '(Sample) A rival’s new shop opens downtown', 'https://press.example/sample/rival'],
      [ours, '(Sample) Ten gifts for the summer, from Blue Lantern', 'https://press.example/sample/gifts'],
    ]);
    await click(texts.mentions.log);
    await panel.getByText(texts.mentions.added.none).waitFor();
    expect(await rowsOf(workbench, mentions.title, 4)).toHaveLength(now.length);
    expect(workbench.problems).toEqual([]);
  });
});
