import type { Frame } from 'playwright-core';
import type { WorkbenchPage } from './workbench';

/** Opens the sidebar by its menu line, and gives the page shown in it. */
export async function openSidebar({ page }: WorkbenchPage, label: string): Promise<Frame> {
  await page.evaluate((line) => window.workbench.open(line), label);
  const frame = await (await page.waitForSelector('#sidebar iframe')).contentFrame();
  if (!frame) throw new Error('The sidebar shows no page.');
  return frame;
}

/** Calls a function of the script from the sidebar. */
export function callScript<Result>(frame: Frame, name: string, ...args: readonly unknown[]): Promise<Result> {
  const given = args.map((argument) => JSON.stringify(argument)).join(', ');
  return frame.evaluate(`new Promise((resolve, reject) => {
    google.script.run.withSuccessHandler(resolve).withFailureHandler(reject).${name}(${given});
  })`);
}
