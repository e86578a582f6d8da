import { serialFromDay } from '../../src/calendar/serial';
import { type Language, workbookTexts } from '../../src/locales';
import { scriptWith } from '../support/scriptWith';
import { fillWorkbook, readSheet, trimSheets } from './support/fillWorkbook';
import { buildForStates, readScreen, type Screen } from './support/screen';
import { openHeadless } from './support/workbench';

jest.setTimeout(600000);

const QUESTION = 'Traffic · All visits · 2026-01-05';
const OTHER = 'Traffic · Orders · 2026-01-05';

/** Day, question and direction of each kept verdict, and what became of it. */
const KEPT = [
  ['2026-02-01', QUESTION, 1, 'held'],
  ['2026-02-10', QUESTION, 2, 'held'],
  ['2026-02-03', OTHER, -1, 'notHeld'],
  ['2026-02-04', OTHER, 0, null],
  ['2026-03-10', OTHER, 0, null],
  ['2026-03-10', QUESTION, 1, 'open'],
] as const;

async function open(language: Language): Promise<{ became: unknown[]; screen: Screen }> {
  const workbench = await openHeadless(language, scriptWith(fillWorkbook, readSheet, trimSheets));
  expect(await buildForStates(workbench, language)).toBe('done');
  const { title } = workbookTexts[language].sheets.verdicts;
  const rows = KEPT.map(([day, question, direction]) => [
    ...[serialFromDay(day), question, '', '', 'CAUSAL_LIFT 1', '…', direction],
  ]);
  await workbench.call('fillWorkbook', { tables: [{ sheet: title, rows }], named: {}, cells: [] });
  await workbench.settled();
  const { texts } = await workbench.call<{ texts: string[][] }>('readSheet', title, KEPT.length + 2, 11);
  return { became: texts.slice(1).map((row) => row[10]), screen: await readScreen(workbench, language) };
}

test('A verdict held if the latest one on its question, three weeks later or more, goes the same way', async () => {
  const { became, screen } = await open('en');
  const { held, notHeld, open: notAgain } = workbookTexts.en.sheets.verdicts;
  const words = { held, notHeld, open: notAgain };
  expect(became).toEqual([...KEPT.map(([, , , outcome]) => (outcome ? words[outcome] : '')), '']);
  expect([2, 3, 4].map((row) => screen.value('kept', row, 2))).toEqual([4, 3, 2]);
});
