import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { build } from '../build.mjs';
import { findBrowser } from '../test/browser/support/findBrowser.mjs';
import { loadTypeScript } from './loadTypeScript.mjs';
import { serve } from './serve.mjs';

const FOLDER = 'docs/pictures';
const SAMPLES = 'test/imports/formats/samples';
const VIEWPORT = { width: 1400, height: 850 };
const ARGUMENTS = ['--disable-background-networking', '--disable-gpu', '--no-sandbox'];
/** What the Links tab is filled with. */
const LINK = {
  en: {
    page: 'https://blue-lantern.example/garden',
    ...{ source: 'Instagram', medium: 'social', campaign: 'Spring sale' },
  },
  fr: {
    page: 'https://lanterne-bleue.example/jardin',
    ...{ source: 'Instagram', medium: 'social', campaign: 'Fête des Mères' },
  },
};
/** Longer than the grid and the charts take to be drawn once everything is calculated. */
const DRAWN_MS = 1500;
/** Longer than a small machine takes to build the example. */
const BUILT_MS = 120_000;

const { evidenceTexts, importTexts, linkTexts, menuTexts, setupTexts, sidebarTexts, workbookTexts } =
  await loadTypeScript('src/locales/index.ts');

/** Takes the pictures of README and guide from the running workbench, in both languages. */
await build();
await mkdir(FOLDER, { recursive: true });
const { server, address } = await serve('dist/workbench', [0]);
const browser = await chromium.launch({ executablePath: findBrowser(), args: ARGUMENTS });
for (const language of ['en', 'fr']) await takePictures(language);
await browser.close();
server.close();

async function takePictures(language) {
  const context = await browser.newContext({ viewport: VIEWPORT, locale: language });
  const page = await context.newPage();
  await page.goto(`${address}?lang=${language}`);
  await page.waitForFunction(() => window.workbench !== undefined);
  const picture = picturesOf(page, language);
  await showFunction(page, language);
  await picture('workbench');
  await buildExample(page, language, () => picture('setup'));
  for (const sheet of ['activity', 'dashboard', 'attribution']) {
    await page.evaluate(
      (name) => window.workbench.select(name, 'A2'),
      workbookTexts[language].sheets[sheet].title,
    );
    await picture(sheet);
  }
  const sidebar = page.frameLocator('#sidebar iframe');
  for (const tab of ['share', 'checkup', 'import', 'evidence', 'links']) {
    await sidebar.getByRole('tab', { name: sidebarTexts[language].tabs[tab] }).click();
    await sidebar.locator(`#panel-${tab} button:visible`).first().waitFor();
    if (tab === 'evidence') await judgeExample(sidebar, language);
    if (tab === 'import') await openExport(sidebar, language);
    if (tab === 'links') await buildLink(sidebar, language);
    await picture(tab);
  }
  await context.close();
}

function picturesOf(page, language) {
  return async (name) => {
    await page.evaluate(() => window.workbench.settled());
    await page.waitForTimeout(DRAWN_MS);
    await page.screenshot({ path: join(FOLDER, `${name}-${language}.png`) });
  };
}

/** The Help tab with ROI unfolded. */
async function showFunction(page, language) {
  await page.evaluate((line) => window.workbench.open(line), menuTexts[language].help);
  const sidebar = page.frameLocator('#sidebar iframe');
  await sidebar.getByRole('searchbox').fill('ROI');
  await sidebar.getByRole('button', { name: /^ROI\b/ }).click();
}

/** A file of posts, read and compared with the workbook. */
async function openExport(sidebar, language) {
  await sidebar
    .locator('#panel-import input[type=file]')
    .setInputFiles(`${SAMPLES}/facebook.${language}.csv`);
  const { run } = importTexts[language];
  await sidebar.locator('.primary[aria-disabled=false]').getByText(run, { exact: true }).waitFor();
  await sidebar.getByRole('region').first().scrollIntoViewIfNeeded();
}

/** A link in words as a person types them. */
async function buildLink(sidebar, language) {
  const texts = linkTexts[language];
  for (const [name, word] of Object.entries(LINK[language])) {
    await sidebar.getByLabel(texts[name].label, { exact: true }).fill(word);
  }
  await sidebar.getByRole('button', { name: texts.copy, exact: true }).scrollIntoViewIfNeeded();
}

/** What the example's effort did to its visits. */
async function judgeExample(sidebar, language) {
  const { ask, chart } = evidenceTexts[language];
  await sidebar.getByRole('button', { name: ask, exact: true }).click();
  await sidebar.getByRole('heading', { name: chart.title }).waitFor();
}

/** The set-up tab, pictured on its first step, then the made-up shop's workbook. */
async function buildExample(page, language, pictureFirstStep) {
  const { example, done } = setupTexts[language];
  await page.evaluate((line) => window.workbench.open(line), menuTexts[language].setup);
  const sidebar = page.frameLocator('#sidebar iframe');
  const button = (name) => sidebar.getByRole('button', { name, exact: true });
  await button(example.offer).waitFor();
  await pictureFirstStep();
  await button(example.offer).click();
  await button(done.finish).click({ timeout: BUILT_MS });
}
