import { type Language, workbookTexts } from '../../../src/locales';
import { type Cell, dashboardFigures, type Figures, type Headline, type Row } from './dashboardFigures';
import { readRows, readTracker } from './readTracker';
import type { WorkbenchPage } from './workbench';

const LAST_ROW = 110;
const COLUMNS = 8;

type Texts = (typeof workbookTexts)[Language];
type Goal = 'visibility' | 'search' | 'sales';

/** The rows of each part of the dashboard below its title; those above the first title are the `head`. */
export type Parts = Readonly<Record<string, readonly Row[]>>;

/** What the dashboard shows. */
export async function shownParts(workbench: WorkbenchPage, language: Language): Promise<Parts> {
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
  return parts;
}

/** What it must show, from the typed rows. */
export async function expectedParts(workbench: WorkbenchPage, language: Language): Promise<Parts> {
  const texts = workbookTexts[language];
  const figures = dashboardFigures(await readTracker(workbench, language));
  const { title, blocks } = texts.sheets.dashboard;
  const headlines = (goal: Goal) => figures[goal].map((headline) => headlineRow(headline, texts, goal));
  const parts: Parts = {
    head: [[`${title} · ${texts.example.business}`], [blocks.title.covered, ...figures.covered]],
    next: sentences(figures, texts).map((sentence) => [sentence]),
    hours: [[blocks.hours.latest, ...figures.hours]],
    visibility: headlines('visibility'),
    search: headlines('search'),
    sales: headlines('sales'),
    windows: [
      [blocks.windows.early, ...figures.windows.early],
      [blocks.windows.late, ...figures.windows.late],
    ],
    contents: figures.contents,
    channels: figures.channels,
    periods: figures.periods,
  };
  return Object.fromEntries(Object.entries(parts).map(([key, rows]) => [key, rows.map(nearly)]));
}

function headlineRow([key, ...cells]: Headline, texts: Texts, goal: Goal): Row {
  const labels: Readonly<Record<string, string>> = texts.sheets.dashboard.blocks[goal];
  const verdict = cells.pop();
  const words: Readonly<Record<string, string>> = texts.verdicts;
  return [labels[key] ?? key, ...cells, words[String(verdict)] ?? ''];
}

/** The three sentences, for a shop that logs its sales. */
function sentences({ hours, channels, contents }: Figures, texts: Texts): string[] {
  const { next } = texts.sheets.dashboard.blocks;
  const [weekly = 0, target = 0] = hours.map(Number);
  // Within a sentence the workbench writes a number with a point, in French too.
  const spent = String(Math.round(weekly * 10) / 10);
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
