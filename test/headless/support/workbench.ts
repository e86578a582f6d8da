import { readFileSync } from 'node:fs';
import { CommandType, ICommandService, type Univer } from '@univerjs/core';
import { ScrollToRangeOperation } from '@univerjs/sheets-ui';
import { type AddIn, type Bundle, createAddIn } from '../../../src/workbench/appsscript';
import { UniverEngine } from '../../../src/workbench/engine/engine';
import { conventionsOf } from '../../../src/workbench/engine/text/conventions';
import type { CellState, Engine, Language } from '../../../src/workbench/engine/types';
import { installDialect } from '../../../src/workbench/engine/univer/installDialect';
import { joinLocally } from '../../../src/workbench/engine/univer/joinLocally';
import { showLocally } from '../../../src/workbench/engine/univer/showLocally';
import { addSample } from '../../../src/workbench/page/sample/addSample';
import { textsIn } from '../../../src/workbench/page/texts';
import { answerWith } from '../../sidebar/support';
import { startUniver } from '../../workbench/appsscript/support/headlessEngine';

let current: { close(): Promise<void> } | undefined;

afterAll(() => current?.close());

/** The workbench without its page: the built add-in over the engine that the page has, with the sample in it. */
export class HeadlessWorkbench {
  constructor(
    private readonly engine: Engine,
    private readonly addIn: AddIn,
  ) {}

  settled(): Promise<void> {
    return this.engine.settled();
  }

  type(sheet: string, a1: string, text: string): Promise<void> {
    return this.engine.type(sheet, a1, text);
  }

  async values(sheet: string, a1s: readonly string[]): Promise<CellState['value'][]> {
    return a1s.map((a1) => this.engine.cell(sheet, a1).value);
  }

  /** Calls a function of the script, as `google.script.run` does. */
  async call<Result>(name: string, ...args: readonly unknown[]): Promise<Result> {
    return (await this.addIn.run(name, [...args])) as Result;
  }

  /** Lets the sidebar's `server` call this workbench. */
  serveSidebar(): void {
    const operations: Readonly<Record<string, (...args: unknown[]) => unknown>> = {};
    answerWith(
      new Proxy(operations, {
        get:
          (_, name) =>
          (...args: unknown[]) =>
            this.addIn.run(String(name), args),
      }),
    );
  }

  async close(): Promise<void> {
    await this.engine.settled();
    this.engine.dispose();
  }
}

/**
 * Opens one and closes the one before, since Univer's calculations share their caches. `script` takes the place of
 * the built one.
 */
export async function openHeadless(
  language: Language,
  script = built('Code.js'),
): Promise<HeadlessWorkbench> {
  await current?.close();
  const engine = openEngine(language);
  const addIn = createAddIn(bundleWith(script), engine);
  engine.registerFunctions(addIn.customFunctions());
  addSample(engine, textsIn(language).sample);
  const workbench = new HeadlessWorkbench(engine, addIn);
  current = workbench;
  return workbench;
}

/** An empty workbook without the add-in, for what the grid computes by itself. Closes the one before, too. */
export async function openGrid(language: Language): Promise<Engine> {
  await current?.close();
  const engine = openEngine(language);
  current = {
    close: async () => {
      await engine.settled();
      engine.dispose();
    },
  };
  return engine;
}

/** As `createEngine` does for a page. */
function openEngine(language: Language): Engine {
  const { univer, api } = startUniver(language);
  const sheet = { id: 'sheet1', name: 'Sheet1', rowCount: 1000, columnCount: 26 };
  const workbook = api.createWorkbook({ sheetOrder: [sheet.id], sheets: { [sheet.id]: sheet } });
  workbook.setNumfmtLocal(conventionsOf[language].numberLocale);
  ignoreScrolling(univer);
  installDialect(univer);
  joinLocally(univer, language);
  showLocally(univer, language);
  return new UniverEngine(univer, api, workbook, { language });
}

function ignoreScrolling(univer: Univer): void {
  const { id } = ScrollToRangeOperation;
  const command = { id, type: CommandType.OPERATION, handler: () => true };
  univer.__getInjector().get(ICommandService).registerCommand(command);
}

function bundleWith(code: string): Bundle {
  return { code, pages: { Sidebar: built('Sidebar.html') }, manifest: JSON.parse(built('appsscript.json')) };
}

function built(file: string): string {
  return readFileSync(`dist/${file}`, 'utf8');
}
