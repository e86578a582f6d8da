import { type Language, workbookTexts } from '../../src/locales';
import { cellOf } from '../support/columnOf';
import { expectedParts, shownParts } from '../support/dashboard/parts';
import { errorCells } from '../support/errorCells';
import { buildWorkbookStage } from '../support/failAt';
import { scriptWith } from '../support/scriptWith';
import { buildExample } from './support/buildWorkbook';
import { describeWorkbook } from './support/describeWorkbook';
import { type HeadlessWorkbench, openHeadless } from './support/workbench';

// Builds of a whole workbook with its calculations, on a small machine that is busy.
jest.setTimeout(240000);

/** Stage and number of the service call that fails, one after the other within one build. */
const FAILURES = [
  [0, 9],
  [0, 80],
  [0, 180],
  [0, 260],
  [0, 330],
  [0, 380],
] as const;

let opened: { readonly language: Language; readonly workbench: HeadlessWorkbench } | undefined;
const descriptions: Partial<Record<Language, unknown>> = {};

/** The example's workbook of that language, built unless it is the one at hand. */
async function openExample(language: Language): Promise<HeadlessWorkbench> {
  if (opened?.language === language) return opened.workbench;
  const workbench = await openHeadless(language, scriptWith(describeWorkbook));
  expect(await buildExample(workbench, language)).toBe('done');
  descriptions[language] = await workbench.call('describeWorkbook');
  opened = { language, workbench };
  return workbench;
}

test.each(['fr', 'en'] as const)(
  'Every number of the example’s dashboard in %s is what its rows add up to',
  async (language) => {
    const workbench = await openExample(language);
    expect(await errorCells(workbench, language)).toEqual([]);
    const expected = await expectedParts(workbench, language);
    expect(await shownParts(workbench, language)).toEqual(expected);
  },
);

test('The start is marked on its first row, and nowhere while that row has no visits', async () => {
  const workbench = await openExample('en');
  const { title } = workbookTexts.en.sheets.traffic;
  const cells = Array.from({ length: 60 }, (_, row) => cellOf('traffic', 'effort_start', row + 1));
  const row = (await workbench.values(title, cells)).findIndex((mark) => typeof mark === 'number') + 1;
  expect(row).toBeGreaterThan(1);
  // As after an import of orders alone.
  await workbench.type(title, cellOf('traffic', 'all_visits', row), '');
  await workbench.type(title, cellOf('traffic', 'orders', row), '3');
  const marks = await workbench.values(title, cells);
  expect(marks.filter((mark) => typeof mark === 'number')).toEqual([]);
});

test('A build that fails several times and is continued gives the workbook of one that never failed', async () => {
  await openExample('en');
  const workbench = await openHeadless('en', scriptWith(describeWorkbook, buildWorkbookStage));
  opened = undefined;
  for (const [stage, call] of FAILURES) {
    await workbench.type('Try it', 'Y1', String(stage));
    await workbench.type('Try it', 'Z1', String(call));
    expect({ call, status: await buildExample(workbench, 'en') }).toEqual({ call, status: 'stopped' });
  }
  expect(await buildExample(workbench, 'en')).toBe('done');
  expect(await workbench.call('describeWorkbook')).toEqual(descriptions.en);
});
