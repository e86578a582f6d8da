import {
  evidenceFieldTexts,
  evidenceTexts,
  type Language,
  menuTexts,
  workbookTexts,
} from '../../src/locales';
import { formatProbability, formatSignedAmount } from '../../src/sidebar/evidence/format';
import { liftText } from '../../src/sidebar/evidence/liftText';
import { textsIn } from '../../src/workbench/page/texts';
import { exampleIn } from '../../src/workbook/example';
import { call, loadBundle, plain } from '../bundle/support';
import { faults } from './support/axe';
import { openExample } from './support/example';
import { openSidebar } from './support/sidebar';
import { openWorkbench } from './support/workbench';

jest.setTimeout(180000);

/** What the built functions say of the example's own rows. */
function fromBundle(language: Language) {
  const { answers, rows } = exampleIn(language);
  const locale = { getSpreadsheetLocale: () => (language === 'fr' ? 'fr_FR' : 'en_US') };
  const context = loadBundle({ SpreadsheetApp: { getActiveSpreadsheet: () => locale } });
  const rowOf = (name: string, ...args: unknown[]) => (plain(call(context, name, ...args)) as Row[])[0] ?? [];
  const day = (text: unknown) => new Date(`${text}T00:00:00`);
  const column = (key: string) => rows.traffic.map((row) => [row[key]]);
  const dates = rows.traffic.map(({ date }) => [day(date)]);
  // The period in which the start lies belongs to neither side.
  const days = rows.traffic.map(({ date }) => String(date));
  const [begun = ''] = days
    .filter((each) => each <= answers.start)
    .sort()
    .reverse();
  const sides = [false, true].flatMap((isSince) =>
    ['subscribers', 'all_visits'].map((key) =>
      rows.traffic
        .filter(({ date }) => (isSince ? String(date) >= answers.start : String(date) < begun))
        .map((row) => [row[key]]),
    ),
  );
  return {
    lift: rowOf('CAUSAL_LIFT', dates, column('all_visits'), day(answers.start)),
    share: rowOf('RATIO_LIFT', ...sides),
  };
}

type Row = readonly (number | string)[];

const numbersIn = (row: Row) => row.filter((cell) => typeof cell === 'number');

describe.each(['en', 'fr'] as const)('The Evidence tab in %s', (language) => {
  const texts = evidenceTexts[language];
  const names = evidenceFieldTexts[language];
  const { sample } = textsIn(language);

  test('gives the example’s visits the verdict and figures that the function in a cell gives', async () => {
    const workbench = await openExample(language);
    const frame = await openSidebar(workbench, menuTexts[language].evidence);
    await frame.getByRole('button', { name: texts.ask }).press('Enter');
    const heading = frame.locator('.evidence .step');
    await heading.waitFor();

    const { lift, share } = fromBundle(language);
    const [value = 0, low = 0, high = 0, extra = 0, gain = 0] = numbersIn(lift);
    // What can’t be told yet is followed by the smallest effect that would show: here a sentence of its own.
    expect(await heading.textContent()).toBe(String(lift[5]).split(/\s?: /)[0]);
    expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
    const facts = await frame.locator('.facts dd').allTextContents();
    expect(facts[0]).toBe(liftText({ value, low, high }, texts.facts, language));
    expect(facts[1]).toContain(formatSignedAmount(extra, language));
    expect(facts[2]).toBe(formatProbability(gain, language));
    expect(await faults(frame)).toEqual([]);

    const written = async (row: number, width: number) => {
      await workbench.select(sample.tryIt, `J${row}`);
      const result = frame.getByRole('button', { name: texts.insert.result });
      await result.press('Enter');
      await frame.getByText(texts.insert.inserted.replace('{cell}', `J${row + 1}`)).waitFor();
      await workbench.settled();
      await result.press('Enter');
      await frame.getByText(texts.insert.occupied.replace('{cell}', `J${row}`)).waitFor();
      const cells = [...'JKLMNO'].slice(0, width).map((letter) => `${letter}${row + 1}`);
      return (await workbench.cells(sample.tryIt, cells)).map((cell) => cell.value);
    };
    const nearly = (row: Row) =>
      row.map((cell) => (typeof cell === 'number' ? expect.closeTo(cell, 9) : cell));
    expect(await written(20, lift.length)).toEqual(nearly(lift));

    await frame.getByRole('button', { name: texts.again }).press('Enter');
    const question = frame.getByRole('heading', { name: texts.question });
    expect(await question.evaluate((element) => element === document.activeElement)).toBe(true);
    await frame.getByRole('radio', { name: texts.kinds.share }).press('Space');
    const { title, columns } = workbookTexts[language].sheets.traffic;
    const choose = (name: string, key: 'subscribers' | 'all_visits') =>
      frame.getByLabel(name, { exact: true }).selectOption({ label: `${title} · ${columns[key].title}` });
    await choose(names.values, 'subscribers');
    await choose(names.of, 'all_visits');
    await frame.getByRole('button', { name: texts.ask }).press('Enter');
    await frame.getByText(texts.rate.counted).waitFor();
    expect(await faults(frame)).toEqual([]);
    expect(await written(30, share.length)).toEqual(nearly(share));
    expect(workbench.problems).toEqual([]);
  });
});

test('Selected cells of any sheet can be asked about, and an error says what is wrong with them', async () => {
  const language = 'en';
  const texts = evidenceTexts[language];
  const names = evidenceFieldTexts[language];
  const workbench = await openWorkbench({ language });
  const visits = [96, 104, 99, 110, 93, 101, 107, 98, 103, 140, 151, 138];
  const lines = visits.map((count, index) => `${index + 1},${count}`);
  const [name = ''] = await workbench.openFiles([
    { name: 'visits.csv', content: ['No,Visits', ...lines].join('\n') },
  ]);
  const sheet = (await workbench.sheets()).find((each) => each === 'visits') ?? name;
  const frame = await openSidebar(workbench, menuTexts[language].evidence);
  const use = async (field: string, a1: string) => {
    await workbench.select(sheet, a1);
    await frame.getByRole('button', { name: texts.useFor.replace('{field}', field) }).click();
  };
  await frame.getByRole('button', { name: texts.ask }).click();
  await frame.getByText(texts.errors.values).waitFor();
  await use(names.dates, 'A1:A13');
  await frame.getByText(texts.hints.countedStart).waitFor();
  await use(names.values, 'B1:B13');
  const start = frame.getByRole('textbox', { name: names.start_date });
  await start.fill('20');
  await frame.getByRole('button', { name: texts.ask }).click();
  await frame.locator('#panel-evidence form > .error').filter({ hasText: '20' }).waitFor();
  await start.fill('10');
  await frame.getByRole('button', { name: texts.ask }).click();
  expect(await frame.locator('.facts dd').first().textContent()).toMatch(/^\+40[.,]5/);
  expect(workbench.problems).toEqual([]);
});
