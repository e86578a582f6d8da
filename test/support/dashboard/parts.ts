import { effectSizeTexts, type Language, verdictTexts, workbookTexts } from '../../../src/locales';
import { call, fakeGoogle, loadBundle, plain } from '../../bundle/support';
import {
  type Ask,
  type Cell,
  dashboardFigures,
  type Entry,
  type Figures,
  type Headline,
  type Row,
} from './figures';
import { type CellReader, readEntries, readRows, readTracker } from './readTracker';

const LAST_ROW = 290;
const COLUMNS = 8;

type Goal = 'visibility' | 'search' | 'sales';

/** The rows of each part of the dashboard below its title; those above the first title are the `head`. */
export type Parts = Readonly<Record<string, readonly Row[]>>;

/** What the dashboard shows, and the computed columns of evidence beside typed ones. */
export async function shownParts(workbench: CellReader, language: Language): Promise<Parts> {
  const { title, blocks } = workbookTexts[language].sheets.dashboard;
  const titles = new Map(
    Object.entries(blocks).flatMap(([key, block]) => ('title' in block ? [[block.title, key]] : [])),
  );
  const parts: Record<string, Row[]> = {};
  let part: Row[] = [];
  parts.head = part;
  for (const row of await readRows(workbench, title, COLUMNS, LAST_ROW)) {
    const key = titles.get(String(row[0]));
    if (key) {
      part = [];
      parts[key] = part;
    } else if (row.some((cell) => cell !== '')) part.push(withoutEnd(row));
  }
  const traffic = await readEntries(workbench, workbookTexts[language], 'traffic');
  const keywords = await readEntries(workbench, workbookTexts[language], 'keywords');
  return {
    ...parts,
    traffic: traffic.map((row) => columnsOf(row, 'date', 'expected_visits')),
    keywords: keywords.map((row) => columnsOf(row, 'keyword', 'click_rate', 'compared_clicks')),
  };
}

function columnsOf(row: Entry, ...keys: readonly string[]): Row {
  return withoutEnd(keys.map((key) => row[key] ?? ''));
}

/** What it must show, from the typed rows. */
export async function expectedParts(workbench: CellReader, language: Language): Promise<Parts> {
  const texts = workbookTexts[language];
  const figures = dashboardFigures(await readTracker(workbench, language), asking(language));
  const { title, blocks } = texts.sheets.dashboard;
  const headlines = (goal: Goal) => figures[goal].map((headline) => headlineRow(headline, language, goal));
  const inWords = (goal: Goal, rows: readonly number[]) => effectSentences(figures, language, goal, rows);
  const parts: Parts = {
    head: [[`${title} · ${texts.example.business}`], [blocks.title.covered, ...figures.covered]],
    next: sentences(figures, language).map((sentence) => [sentence]),
    hours: [blocks.hours.latest, blocks.hours.revenue].map((label, row) => [
      label,
      ...(figures.hours[row] ?? []),
    ]),
    visibility: headlines('visibility'),
    visibilityInWords: inWords('visibility', [0, 1]),
    search: headlines('search'),
    searchInWords: inWords('search', [0]),
    sales: headlines('sales'),
    windows: [
      [blocks.windows.early, ...figures.windows.early],
      [blocks.windows.late, ...figures.windows.late],
    ],
    contents: figures.contents,
    channels: figures.channels,
    periods: figures.periods,
    expected: figures.expected,
    traffic: figures.expected.map(([date = '', , expected = '']) => [date, expected]),
    keywords: figures.keywords.map(([keyword, rate, compared]) => [
      keyword,
      rate,
      compared === '' ? '' : texts.sheets.keywords.clicks[compared],
    ]),
  };
  return Object.fromEntries(Object.entries(parts).map(([key, rows]) => [key, rows.map(nearly)]));
}

/** The evidence functions of the built script, called as a spreadsheet of that language does. */
function asking(language: Language): Ask {
  const { services } = fakeGoogle(language, language);
  const bundle = loadBundle(services);
  return (name, ...args) => plain(call(bundle, name, ...args)) as Row[];
}

function headlineRow([key, ...cells]: Headline, language: Language, goal: Goal): Row {
  const { sheets, verdicts } = workbookTexts[language];
  const labels: Readonly<Record<string, string>> = sheets.dashboard.blocks[goal];
  const [value, low, high, change, verdict] = cells;
  const words: Readonly<Record<string, string>> = { ...verdictTexts[language].changes, ...verdicts };
  const said = typeof verdict === 'string' ? (words[verdict] ?? '') : inWords(verdict, language);
  return [labels[key] ?? key, value, low, high, change, said];
}

function inWords(verdict: Exclude<Headline[5], string>, language: Language): string {
  if ('words' in verdict) return verdict.words;
  const { changes, smallest } = verdictTexts[language];
  const share = verdict.smallest.toLocaleString(language, { style: 'percent', maximumSignificantDigits: 2 });
  return smallest.replace('{verdict}', changes.cantTell).replace('{smallest}', share);
}

/** What the effort added, once more as a sentence. */
function effectSentences(figures: Figures, language: Language, goal: Goal, rows: readonly number[]): Row[] {
  const blocks: Readonly<Record<string, Readonly<Record<string, string>>>> =
    workbookTexts[language].sheets.dashboard.blocks;
  return rows.map((row) => {
    const [key = '', value, low, high] = figures[goal][row] ?? [];
    const label = blocks[`${goal}InWords`]?.[key.replace('Added', '')] ?? key;
    return [label, sizeSentence([value, low, high].map(Number), language)];
  });
}

/** For a gain, certain or not: the example has no loss. */
function sizeSentence([value = 0, low = 0, high = 0]: readonly number[], language: Language): string {
  const texts = effectSizeTexts[language];
  const [about, least, most] = [value, low, high].map((part) =>
    String(Number(Math.abs(part).toPrecision(2))),
  );
  const filled = { value: about, low: least, high: most, per: texts.per.week };
  const text = low < 0 ? texts.moreOrLess : texts.more;
  return text.replace(/\{(\w+)\}/g, (place, name: keyof typeof filled) => filled[name] ?? place);
}

/** The three sentences, for a shop that logs its sales. */
function sentences({ hours, channels, contents }: Figures, language: Language): string[] {
  const { next } = workbookTexts[language].sheets.dashboard.blocks;
  const [weekly = 0, target = 0] = (hours[0] ?? []).map(Number);
  const spent = (Math.round(weekly * 10) / 10).toLocaleString(language);
  const effort = filled(weekly < target ? next.fewHours : next.enoughHours, {
    hours: spent,
    target: String(target),
  });
  return [
    effort,
    filled(next.channelsByReturn, extremes(channels)),
    filled(next.contentsByReturn, extremes(contents)),
  ];
}

function extremes(rows: Figures['channels']): Record<string, string> {
  const sorted = rows.filter(({ length }) => length > 1).sort((a, b) => Number(b[5]) - Number(a[5]));
  const [best = [], worst = []] = [sorted.at(0), sorted.at(-1)];
  const percent = (row: readonly Cell[]) => String(Math.round(Number(row[5]) * 100));
  return { best: String(best[0]), high: percent(best), worst: String(worst[0]), low: percent(worst) };
}

function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\[(\w+)\]/g, (place, key: string) => values[key] ?? place);
}

function nearly(row: Row): Row {
  return withoutEnd(row).map((cell) => (typeof cell === 'number' ? expect.closeTo(cell, 9) : cell));
}

function withoutEnd(row: Row): Row {
  const end = row.reduce<number>((last, cell, index) => (cell === '' ? last : index + 1), 0);
  return row.slice(0, end);
}
