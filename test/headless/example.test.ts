import type { Language } from '../../src/locales';
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
  [0, 80],
  [0, 330],
  [1, 200],
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
  'The example’s workbook in %s shows no error in any cell',
  async (language) => {
    const workbench = await openExample(language);
    expect(await errorCells(workbench, language)).toEqual([]);
  },
);

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
