import type { IsoDay } from '../../../calendar/isoDay';
import type { Total } from '../../../imports';
import { importTexts, type Language, workbookTexts } from '../../../locales';
import { fill } from '../../../locales/fill';
import { formatNumber } from '../../../locales/formatNumber';
import type { RowKey } from '../../../workbook/imports';
import { formatDay } from '../../formatDay';

const MONEY: ReadonlySet<string> = new Set(['ad_spend', 'fees', 'revenue', 'sales']);

/** The user's language and the workbook's currency. */
export interface FigureStyle {
  readonly language: Language;
  readonly currency: string | null;
}

/** A figure of a tracker column; money has the currency. */
export function formatFigure(metric: string, value: number, { language, currency }: FigureStyle): string {
  const isAmount = MONEY.has(metric) && currency !== null && /^[A-Z]{3}$/.test(currency);
  return formatNumber(
    value,
    language,
    isAmount ? { style: 'currency', currency } : { maximumFractionDigits: 2 },
  );
}

/** A range of days, or the day if there is only one. */
export function formatPeriod(
  { first, last }: { readonly first: IsoDay; readonly last: IsoDay },
  language: Language,
): string {
  const { period: texts } = importTexts[language];
  const days = { first: formatDay(first, language), last: formatDay(last, language) };
  return fill(first === last ? texts.day : texts.days, days);
}

/** The title of a tracker column, in the workbook's language. */
export function columnTitle({ table, metric }: Pick<Total, 'table' | 'metric'>, workbook: Language): string {
  const columns: Readonly<Record<string, { readonly title: string }>> =
    workbookTexts[workbook].sheets[table].columns;
  return columns[metric]?.title ?? metric;
}

/** A tracker row by what identifies it: day, channel and content, its keyword, or its path. */
export function formatRow(row: RowKey, language: Language, workbook: Language): string {
  if (row.table === 'keywords') return row.keyword;
  if (row.table === 'journeys') {
    return row.day === '' ? row.path : [formatDay(row.day, language), row.path].join(' · ');
  }
  const day = formatDay(row.day, language);
  if (row.table === 'traffic') return day;
  const content =
    row.content === '' ? importTexts[language].unsplit : workbookTexts[workbook].contents[row.content];
  return [day, row.channel, content].join(' · ');
}

/** The name of an export format; one that is no longer supported is called a mapped file. */
export function exportFormatName(key: string, language: Language): string {
  const { formats } = workbookTexts[language];
  return (formats as Readonly<Record<string, string>>)[key] ?? formats.mapped;
}
