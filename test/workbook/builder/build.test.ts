import { buildTexts, languages, workbookTexts } from '../../../src/locales';
import { stages } from '../../../src/workbook/builder';
import { workbookDescription } from '../../../src/workbook/description';
import { exampleIn } from '../../../src/workbook/example';
import type { Plan } from '../../../src/workbook/spreadsheet/plan';
import { columnOf } from '../../support/columnOf';
import { COLLEAGUE, dump, OWNER } from '../../support/memorySpreadsheet';
import { built } from './support/builds';
import { shortDescription } from './support/shortDescription';
import { smallPlan } from './support/smallWorkbook';

const planIn = (language: 'en' | 'fr', changes = {}): Plan => ({
  description: shortDescription,
  texts: workbookTexts,
  answers: { ...exampleIn(language).answers, ...changes },
});

describe.each(languages)('the workbook in language %s', (language) => {
  const texts = workbookTexts[language].sheets;
  const book = built(planIn(language));

  test('has the sheets of the description behind those of the user', () => {
    const titles = workbookDescription.sheets.map(({ key }) => texts[key].title);
    expect(book.sheets.map(({ name }) => name)).toEqual(['Sheet1', ...titles]);
    expect(book.active.name).toBe(texts.start.title);
  });

  test('computes columns from their header cells', () => {
    const activity = book.sheetNamed(texts.activity.title);
    const header = activity.columns.map((_, index) => activity.content(1, index + 1));
    expect(header.slice(0, 2)).toEqual([
      texts.activity.columns.period.title,
      texts.activity.columns.channel.title,
    ]);
    const columns = ['G', 'F', 'H', 'E'].map((letter) => `'${texts.activity.title}'!${letter}2:${letter}`);
    const cost = String(header[columnOf('activity', 'cost') - 1]);
    expect(cost).toContain(`=VSTACK("${texts.activity.columns.cost.title}"; MAP(${columns.join('; ')};`);
    expect(cost).toContain('SUM(ads; fees)+hours*SROI_HOURLY_COST');
  });

  test('hides the calculations and shows the other sheets', () => {
    const hidden = book.sheets.filter(({ look }) => look.hidden).map(({ name }) => name);
    expect(hidden).toEqual([texts.calculations.title]);
  });

  test('leaves no place of a template unfilled', () => {
    expect(JSON.stringify(dump(book))).not.toMatch(/=[^"]*\{(?:\w+\.|header)/);
  });

  test('is built again without any change', () => {
    const before = dump(book);
    expect(dump(built(planIn(language), book))).toEqual(before);
  });
});

test('every stage has its text in every language', () => {
  for (const language of languages) {
    expect(stages.map(({ key }) => buildTexts[language].stages[key])).not.toContain(undefined);
    expect(Object.keys(buildTexts[language].stages)).toEqual(stages.map(({ key }) => key));
  }
});

test('only sheets that serve the goals are built', () => {
  const book = built(planIn('en', { goals: ['sales'] }));
  const names = book.sheets.map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining(['Sheet1', 'Start here', 'Dashboard', 'Activity', 'Traffic', 'Settings']),
  );
  expect(names.filter((name) => ['Links', 'Keywords', 'Mentions'].includes(name))).toEqual([]);
});

test('answers become named ranges, dates as serials', () => {
  const book = built(smallPlan({ business: '=HYPERLINK("x")', start: '2026-01-05' }));
  const values = ['BUSINESS', 'MARGIN', 'EFFORT_START', 'RHYTHM'].map((name) => {
    const named = book.named(`SROI_${name}`);
    return named?.sheet.content(named.bounds.row, named.bounds.column);
  });
  expect(values).toEqual([`'=HYPERLINK("x")`, 0.4, 46027, 'Weekly']);
});

test('tables leave only the cells to type in open, and only the owner may change the rest', () => {
  const book = built(smallPlan());
  const { protection } = book.sheetNamed('Activity');
  expect(protection).toMatchObject({ warningOnly: false, editors: [OWNER], domainEdit: false });
  expect(protection?.unprotected.map(({ rows, columns }) => [rows[0], rows.length, columns.length])).toEqual([
    [2, 23, 5],
  ]);
  expect(book.sheetNamed('Settings').protection).toMatchObject({ unprotected: [], editors: [OWNER] });
  expect(book.sheetNamed('Start here').protection).toMatchObject({
    warningOnly: true,
    editors: [OWNER, COLLEAGUE],
  });
});
