import { workbookTexts } from '../../src/locales';
import { buildExample } from '../../test/headless/support/buildWorkbook';
import { openHeadless } from '../../test/headless/support/workbench';

/** Cells of one row of Activity, by column, each with what is typed into it in turns. */
const EDITS: readonly (readonly [column: string, one: string, other: string])[] = [
  ['B', 'Facebook', 'Instagram'],
  ['E', '4', '5'],
  ['F', '2.5', '3'],
  ['G', '12', '15'],
  ['I', '900', '950'],
  ['M', '31', '36'],
  ['Q', '2', '3'],
  ['R', '150', '180'],
];

const ROW = 12;
const ROUNDS = 2;

/**
 * Milliseconds of processor time, which a busy machine changes little, from an edit of Activity to the last formula that follows
 * from it: in the full example, without a page.
 */
export async function editTimes(): Promise<number[]> {
  const workbench = await openHeadless('en');
  const status = await buildExample(workbench, 'en');
  if (status !== 'done') throw new Error(`The build of the example ended as ${status}.`);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    for (const [column, ...texts] of EDITS) {
      const start = process.cpuUsage();
      await workbench.type(workbookTexts.en.sheets.activity.title, `${column}${ROW}`, texts[round % 2] ?? '');
      const { user, system } = process.cpuUsage(start);
      times.push((user + system) / 1000);
    }
  }
  await workbench.close();
  return times;
}
