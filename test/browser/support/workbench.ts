import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import type { CellState, Language } from '../../../src/workbench/engine/types';
import type { Workbench } from '../../../src/workbench/page/workbench';

const ARGUMENTS = ['--disable-background-networking', '--disable-gpu', '--disable-dev-shm-usage'];

/** Longer than a busy machine takes from Enter to the next cell. */
const MOVED_MS = 1000;

let browser: Promise<Browser> | undefined;
const shared = new Map<string, Promise<WorkbenchPage>>();
const contexts: BrowserContext[] = [];

afterEach(async () => {
  await Promise.all(contexts.splice(0).map((context) => context.close()));
});

afterAll(async () => {
  await (await browser)?.close();
  browser = undefined;
  shared.clear();
});

export interface Opening {
  readonly language?: Language;
  readonly viewport?: { width: number; height: number };
  /** Hosts this script in the place of the add-in's own. */
  readonly script?: string;
  /** Where the state of an earlier page was kept, with its workbooks. */
  readonly saved?: string;
}

/** A page of the workbench in a browser profile of its own, ready to use, for one test. */
export async function openWorkbench(opening: Opening = {}): Promise<WorkbenchPage> {
  const workbench = await open(opening);
  contexts.push(workbench.page.context());
  return workbench;
}

/** One page for all tests of a file that ask for the same: for those that each keep to cells of their own. */
export function sharedWorkbench(opening: Opening = {}): Promise<WorkbenchPage> {
  const key = JSON.stringify(opening);
  const workbench = shared.get(key) ?? open(opening);
  shared.set(key, workbench);
  return workbench;
}

async function open(opening: Opening): Promise<WorkbenchPage> {
  const { language = 'en', viewport = { width: 1280, height: 800 } } = opening;
  browser ??= launch();
  const context = await (await browser).newContext({
    viewport,
    locale: language === 'fr' ? 'fr-FR' : 'en-US',
    ...(opening.saved ? { storageState: opening.saved } : {}),
  });
  const { script } = opening;
  if (script) await context.route('**/addin/Code.js', (route) => route.fulfill({ body: script }));
  const opened = new WorkbenchPage(await context.newPage());
  await opened.page.goto(`${variable('WORKBENCH_ADDRESS')}?lang=${language}`);
  await opened.ready();
  return opened;
}

/**
 * Univer's index of dependencies may still hold a formula that a build has just replaced; it says so, leaves it out and goes on:
 * what it calculates is compared with an oracle elsewhere.
 */
const HARMLESS = /^Dependency tree not found for treeId/;

/** What a test does with the page: through `window.workbench` and through keyboard and mouse. */
export class WorkbenchPage {
  /** What the page threw or logged as an error. */
  readonly problems: string[] = [];

  constructor(readonly page: Page) {
    page.on('pageerror', (error) => this.problems.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error' && !HARMLESS.test(message.text())) this.problems.push(message.text());
    });
  }

  async ready(): Promise<void> {
    await this.page.waitForFunction(() => window.workbench !== undefined);
    await this.settled();
  }

  settled(): Promise<void> {
    return this.page.evaluate(() => window.workbench.settled());
  }

  sheets(): Promise<string[]> {
    return this.page.evaluate(() => window.workbench.sheets());
  }

  type(...args: Parameters<Workbench['type']>): Promise<void> {
    return this.page.evaluate((typed) => window.workbench.type(...typed), args);
  }

  cell(sheet: string, a1: string): Promise<CellState> {
    return this.page.evaluate(([name, at]) => window.workbench.cell(name, at), [sheet, a1] as const);
  }

  /** The states of several cells, in one go. */
  cells(sheet: string, a1s: readonly string[]): Promise<CellState[]> {
    return this.page.evaluate(([name, places]) => places.map((a1) => window.workbench.cell(name, a1)), [
      sheet,
      a1s,
    ] as const);
  }

  /** What several cells hold, thousands of them if need be: as one text, since the browser's driver is slow with many objects. */
  async values(sheet: string, a1s: readonly string[]): Promise<CellState['value'][]> {
    const values = await this.page.evaluate(
      ([name, places]) => JSON.stringify(places.map((a1) => window.workbench.cell(name, a1).value)),
      [sheet, a1s] as const,
    );
    return JSON.parse(values);
  }

  select(sheet: string, a1: string): Promise<void> {
    return this.page.evaluate(([name, at]) => window.workbench.select(name, at), [sheet, a1] as const);
  }

  /** Enters a text by the keyboard, as a person would. */
  async enter(sheet: string, a1: string, text: string): Promise<void> {
    await this.select(sheet, a1);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
    await this.#movedOn(a1);
    await this.settled();
  }

  /** The grid moves on to the next cell a moment later, unless it refused what was typed. */
  async #movedOn(a1: string): Promise<void> {
    const moved = this.page.waitForFunction((left) => window.workbench.active().a1 !== left, a1);
    await Promise.race([moved.catch(() => undefined), this.page.waitForTimeout(MOVED_MS)]);
  }

  /** Enters the cells of a row by the keyboard, one after the other. */
  async enterRow(
    sheet: string,
    row: number,
    cells: readonly (readonly [column: string, text: string])[],
  ): Promise<void> {
    for (const [column, text] of cells) {
      await this.enter(sheet, `${column}${row}`, text);
    }
  }

  /** Opens the add-in's menu line by clicking through the menus. */
  async openFromMenu(...labels: readonly string[]): Promise<void> {
    for (const name of labels) await this.page.getByRole('menuitem', { name, exact: true }).click();
  }

  openFiles(files: readonly { name: string; content: string }[]): Promise<string[]> {
    return this.page.evaluate(
      (described) =>
        window.workbench.openFiles(described.map(({ name, content }) => new File([content], name))),
      files,
    );
  }
}

function launch(): Promise<Browser> {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({
    executablePath: variable('BROWSER_PATH'),
    args: [...ARGUMENTS, ...sandbox],
  });
}

export function variable(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is set by findBrowser.mjs, which runs before the browser tests.`);
  return value;
}
