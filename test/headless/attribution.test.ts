import { serialFromDay } from '../../src/calendar/serial';
import { type Language, workbookTexts } from '../../src/locales';
import { fill as fillText } from '../../src/locales/fill';
import { models } from '../../src/workbook/description/sheets/calculations/attribution';
import { journeys } from '../../src/workbook/description/sheets/journeys';
import { exampleIn } from '../../src/workbook/example';
import { conversionsByMonth, creditsOf, type TypedJourney } from '../support/oracle/attribution';
import { readRows } from '../support/readTracker';
import { scriptWith } from '../support/scriptWith';
import { buildWorkbook } from './support/buildWorkbook';
import { fillWorkbook, trimSheets } from './support/fillWorkbook';
import { type HeadlessWorkbench, openHeadless } from './support/workbench';

// Two builds on a small machine that is busy.
jest.setTimeout(240000);

/** Rows of Journeys that are filled, or blanked. */
const ROOM = 20;

const journey = (
  path: string,
  conversions: TypedJourney['conversions'],
  misses: TypedJourney['misses'],
  more: Partial<TypedJourney> = {},
): TypedJourney => ({
  path,
  ...(conversions !== undefined && { conversions }),
  ...(misses !== undefined && { misses }),
  ...more,
});
const on = (sale_date: string, first_touch?: string, revenue?: number): Partial<TypedJourney> => ({
  sale_date,
  ...(first_touch && { first_touch }),
  ...(revenue !== undefined && { revenue }),
});

/** Channels whose shares depend on the model; a miss without dates, a sale without a path, and a number that is none. */
const depending: readonly TypedJourney[] = [
  journey('Instagram > Email > Direct', 9, 120, on('2026-01-20', '2026-01-05', 450)),
  journey('Instagram > Organic Search', 7, 90, on('2026-02-11', '2026-01-14', 300)),
  journey('Email', 12, 60, on('2026-02-14', '2026-02-14', 610)),
  journey('Facebook → Email', 5, 70, on('2026-03-02', '2026-01-20')),
  journey('direct', 6, 200, on('2026-03-09', undefined, 210)),
  journey('Facebook', undefined, 150),
  journey(' > ', 2, undefined, on('2026-03-10', undefined, 80)),
  journey('Email', 'three', undefined, on('2026-03-11')),
];

/** Paths of one channel each, of which all models make the same. */
const agreeing: readonly TypedJourney[] = [
  journey('Instagram', 24, 100, on('2026-01-20', '2026-01-20', 450)),
  journey('Email', 16, 60, on('2026-02-14', '2026-02-14', 610)),
];

async function openJourneys(
  language: Language,
  script = scriptWith(fillWorkbook, trimSheets),
): Promise<HeadlessWorkbench> {
  const workbench = await openHeadless(language, script);
  const answers = { ...exampleIn(language).answers, goals: ['journeys'] as const };
  expect(await buildWorkbook(workbench, answers)).toBe('done');
  const { calculations, activity, traffic } = workbookTexts[language].sheets;
  await workbench.call('trimSheets', { [calculations.title]: 60, [activity.title]: 10, [traffic.title]: 10 });
  await workbench.settled();
  return workbench;
}

async function type(workbench: HeadlessWorkbench, language: Language, rows: readonly TypedJourney[]) {
  const columns = journeys.columns.filter(({ input }) => input);
  const cells = Array.from({ length: ROOM }, (_, index) => {
    const row: Readonly<Record<string, string | number>> = { ...rows[index] };
    return columns.map(({ key, format }) => {
      const value = row[key] ?? '';
      return format === 'date' && typeof value === 'string' && value !== '' ? serialFromDay(value) : value;
    });
  });
  const { title } = workbookTexts[language].sheets.journeys;
  await workbench.call('fillWorkbook', { tables: [{ sheet: title, rows: cells }], named: {}, cells: [] });
  await workbench.settled();
}

/** The page with its texts and numbers, by row and column counted from 1. */
async function read(workbench: HeadlessWorkbench, language: Language) {
  const grid = await readRows(workbench, workbookTexts[language].sheets.attribution.title, 12, 43);
  const at = (row: number, column: number) => grid[row - 1]?.[column - 1] ?? '';
  return {
    answer: String(at(2, 1)),
    explained: String(at(3, 1)),
    smallPrint: String(at(4, 1)),
    late: String(at(32, 7)),
    undated: String(at(38, 7)),
    /** Of each channel its shares model by model, the range and the verdict. */
    channels: Object.fromEntries(
      grid.slice(7, 15).flatMap((row) => (row[0] === '' ? [] : [[String(row[0]), row.slice(1)]])),
    ),
    months: grid.slice(31, 43).flatMap((row) => (row[0] === '' ? [] : [row.slice(0, 5)])),
  };
}

type Page = Awaited<ReturnType<typeof read>>;

/** Text of a page with its places filled. */
const said = (text: string, values: Readonly<Record<string, string | number>>) =>
  fillText(text.replaceAll('[', '{').replaceAll(']', '}'), values);

function expectShares({ channels }: Page, rows: readonly TypedJourney[], all: number): void {
  const credits = creditsOf(rows.map((row) => ({ ...row, path: row.path.replace('direct', 'Direct') })));
  expect(Object.keys(channels).length).toBeGreaterThan(1);
  expect(Object.keys(channels).sort()).toEqual(Object.keys(credits.first ?? {}).sort());
  for (const [channel, shown] of Object.entries(channels)) {
    const shares = models.map((model) => (credits[model]?.[channel] ?? Number.NaN) / all);
    expect([channel, shown.slice(0, 8)]).toEqual([channel, shares.map((share) => expect.closeTo(share, 8))]);
    const whole = (share: number) => Math.round(Math.abs(100 * share));
    for (const end of [Math.min(...shares), Math.max(...shares)])
      expect([channel, shown[9]]).toEqual([channel, expect.stringContaining(String(whole(end)))]);
  }
}

const monthsShown = (page: Page, column: number) => page.months.map((month) => month[column]);

describe.each(['en', 'fr'] as const)('The attribution in %s', (language) => {
  const texts = workbookTexts[language].sheets;
  const { answer, late, models: table } = texts.attribution;

  let workbench: HeadlessWorkbench;
  beforeAll(async () => {
    workbench = await openJourneys(language);
  });

  test('equals what is worked out from the rows of Journeys, and says when it can’t tell', async () => {
    const empty = await read(workbench, language);
    expect(empty.answer).toBe(answer.nothing);
    expect(empty.explained).toBe(answer.nothingHelp);
    expect([empty.channels, empty.months, empty.smallPrint]).toEqual([{}, [], '']);

    await type(workbench, language, depending);
    const page = await read(workbench, language);
    expectShares(page, depending, 39);
    const percent = (share: string) => `${share}${texts.calculations.percent}`;
    expect(page.answer).toBe(
      said(answer.disagree, { channel: 'Email', low: percent('31'), high: percent('78') }),
    );
    expect(page.channels.Email?.[10]).toBe(table.chips.depends);
    expect(page.smallPrint).toContain(said(answer.misses, { count: 690 }));
    expect(page.smallPrint).toContain(said(answer.leftOut, { count: 2 }));
    // Both views of the months; a month with a sale of unknown revenue has none, and nothing is taken for 0.
    const bySale = conversionsByMonth(depending, 'sale_date');
    const byFirst = conversionsByMonth(depending, 'first_touch');
    const months = ['2026-03', '2026-02', '2026-01'];
    expect(monthsShown(page, 1)).toEqual(months.map((month) => bySale[month]));
    expect(monthsShown(page, 2)).toEqual(['–', 910, 450]);
    expect(monthsShown(page, 3)).toEqual(months.map((month) => byFirst[month] ?? '–'));
    expect(monthsShown(page, 4)).toEqual(['–', 610, '–']);
    expect(page.late).toContain(said(late.later, { all: 33, late: 12, share: percent('36') }));
    expect(page.undated).toContain(said(late.withoutFirstTouch, { count: 8 }));

    await type(workbench, language, agreeing);
    const agreed = await read(workbench, language);
    expectShares(agreed, agreeing, 40);
    expect(agreed.answer).toBe(said(answer.agree, { points: 1 }));
    expect(agreed.channels.Instagram?.[10]).toBe(table.chips.agree);
  });

  test('counts few paths, one channel and missing misses for what they are', async () => {
    await type(workbench, language, [journey('Instagram > Email', 8, 40), journey('Email', 4, undefined)]);
    const few = await read(workbench, language);
    expect(few.answer).toBe(said(answer.tooFew, { count: 12, least: 30 }));
    expect(few.explained).toBe(said(answer.tooFewHelp, { more: 18 }));
    expect(few.channels.Email?.[10]).toBe(said(table.chips.more, { count: 18 }));
    expect(few.late).toBe(late.noDates);

    await type(workbench, language, [journey('Email', 31, 200)]);
    expect((await read(workbench, language)).answer).toBe(said(answer.oneChannel, { channel: 'Email' }));

    // Without any misses Shapley's values say nothing, and don't widen what the other models agree on.
    await type(workbench, language, [
      journey('Instagram', 20, undefined),
      journey('Instagram > Email', 12, undefined),
    ]);
    const sold = await read(workbench, language);
    expect(sold.channels.Email?.slice(7, 8)).toEqual(['–']);
    expect(sold.channels.Email?.[9]).toContain('38');
    expect(sold.smallPrint).toContain(answer.noMisses);
  });
});

test('Where the function is missing, the page says that it isn’t calculated, and shows no number', async () => {
  const script = scriptWith(fillWorkbook, trimSheets).replace('function ATTRIBUTION_MODELS', 'function GONE');
  const workbench = await openJourneys('en', script);
  await type(workbench, 'en', agreeing);
  const page = await read(workbench, 'en');
  const { functionsMissing, functionsHelp } = workbookTexts.en.sheets.dashboard.answer;
  expect([page.answer, page.explained, page.smallPrint]).toEqual([functionsMissing, functionsHelp, '']);
  expect(page.channels).toEqual({});
  expect(monthsShown(page, 1)).toEqual([16, 24]);
});
