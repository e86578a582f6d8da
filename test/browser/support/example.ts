import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { menuTexts, setupTexts } from '../../../src/locales';
import type { Language } from '../../../src/workbench/engine/types';
import { openSidebar } from './sidebar';
import { openWorkbench, variable, type WorkbenchPage } from './workbench';

/**
 * A workbench with the workbook of the example, filled. It is built once in a run and language; after that the browser
 * opens what the first one had saved, as it would for somebody who comes back.
 */
export async function openExample(language: Language, script?: string): Promise<WorkbenchPage> {
  const opening = script === undefined ? { language } : { language, script };
  const saved = join(variable('SAVED_WORKBOOKS'), `example-${language}.json`);
  if (existsSync(saved)) return openWorkbench({ ...opening, saved });
  const workbench = await openWorkbench(opening);
  const frame = await openSidebar(workbench, menuTexts[language].setup);
  await frame.getByRole('button', { name: setupTexts[language].example.offer, exact: true }).click();
  await frame
    .getByRole('button', { name: setupTexts[language].done.finish, exact: true })
    .click({ timeout: 100000 });
  await workbench.settled();
  await workbench.page.context().storageState({ path: saved, indexedDB: true });
  return workbench;
}
