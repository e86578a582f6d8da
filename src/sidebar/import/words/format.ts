import type { IsoDay } from '../../../calendar/isoDay';
import type { Total } from '../../../imports';
import { importTexts, type Language, workbookTexts } from '../../../locales';
import { fill } from '../../../locales/fill';
import type { RowKey } from '../../../workbook/imports';

const MONEY: ReadonlySet<string> = new Set(['ad_spend', 'fees', 'revenue', 'sales']);

/** How figures and days are written: in the user's language, with the workbook's currency. */
export interface FigureStyle {
  readonly language: Language;
  readonly currency: string | null;
}

/** A figure of a column of the tracker. */
export function formatFigure(metric: string, value: number, { language, currency }: FigureStyle): string {
  const isAmount = MONEY.has(metric) && currency !== null && /^[A-Z]{3}$/.test(currency);
  return value.toLocaleString(
    language,
    isAmount ? { style: 'currency', currency } : { maximumFractionDigits: 2 },
  );
}

/** A day such as Mar 2, 2026. */
export function formatDay(day: IsoDay, language: Language): string {
  const date = new Date(`${day}T00:00:00Z`);
  const written = date.toLocaleDateString(language, { dateStyle: 'medium', timeZone: 'UTC' });
  // Browsers write 1 mars where French has 1er mars.
  return language === 'fr' ? written.replace(/^1 /, '1er ') : written;
}

/** From when to when. */
export function formatPeriod(
  { first, last }: { readonly first: IsoDay; readonly last: IsoDay },
  language: Language,
): string {
  const { period: texts } = importTexts[language];
  const days = { first: formatDay(first, language), last: formatDay(last, language) };
  return fill(first === last ? texts.day : texts.days, days);
}

/** The title of a column of the tracker, as the workbook has it. */
export function columnTitle({ table, metric }: Pick<Total, 'table' | 'metric'>, workbook: Language): string {
  const columns: Readonly<Record<string, { readonly title: string }>> =
    workbookTexts[workbook].sheets[table].columns;
  return columns[metric]?.title ?? metric;
}

/** What identifies a row of the tracker. */
export function formatRow(row: RowKey, language: Language, workbook: Language): string {
  if (row.table === 'keywords') return row.keyword;
  const day = formatDay(row.day, language);
  if (row.table === 'traffic') return day;
  return [day, row.channel, workbookTexts[workbook].contents[row.content]].join(' · ');
}
