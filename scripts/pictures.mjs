import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { build } from '../build.mjs';
import { findBrowser } from '../test/browser/support/findBrowser.mjs';
import { loadTypeScript } from './loadTypeScript.mjs';
import { serve } from './serve.mjs';

const FOLDER = 'docs/pictures';
const VIEWPORT = { width: 1400, height: 850 };
const ARGUMENTS = ['--disable-background-networking', '--disable-gpu', '--no-sandbox'];
/** Longer than the grid and the charts take to be drawn once everything is calculated. */
const DRAWN_MS = 1500;

const { menuTexts, setupTexts, sidebarTexts, workbookTexts } = await loadTypeScript('src/locales/index.ts');

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
  for (const sheet of ['activity', 'dashboard']) {
    await page.evaluate(
      (name) => window.workbench.select(name, 'A2'),
      workbookTexts[language].sheets[sheet].title,
    );
    await picture(sheet);
  }
  for (const tab of ['share', 'checkup']) {
    const sidebar = page.frameLocator('#sidebar iframe');
    await sidebar.getByRole('tab', { name: sidebarTexts[language].tabs[tab] }).click();
    await sidebar.locator(`#panel-${tab} button:visible`).first().waitFor();
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

/** The set-up tab, pictured on its first step, then the made-up shop's workbook. */
async function buildExample(page, language, pictureFirstStep) {
  const { example, done } = setupTexts[language];
  await page.evaluate((line) => window.workbench.open(line), menuTexts[language].setup);
  const sidebar = page.frameLocator('#sidebar iframe');
  const button = (name) => sidebar.getByRole('button', { name, exact: true });
  await button(example.offer).waitFor();
  await pictureFirstStep();
  await button(example.offer).click();
  await button(done.finish).click();
}
