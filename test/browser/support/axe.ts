import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const OPTIONS: RunOptions = { resultTypes: ['violations'], iframes: false };

/** What axe finds to be a serious or critical fault. */
export async function faults(place: Page | Frame): Promise<string[]> {
  await place.evaluate(axe);
  // The grid and its toolbar are the spreadsheet library's own.
  const { violations } = await place.evaluate<AxeResults>(
    `axe.run({ exclude: ['#grid'] }, ${JSON.stringify(OPTIONS)})`,
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
