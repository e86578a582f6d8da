import type { Language } from '../../locales';
import type { LoggedPeriod, PeriodLog } from '../../workbook/week/types';

/** The latest period that is over and not complete, or else the one that runs. */
export function defaultPeriod(periods: readonly LoggedPeriod[]): LoggedPeriod | undefined {
  const latestFirst = [...periods].reverse();
  return lackingPeriods(periods)[0] ?? latestFirst[0];
}

/** The periods that are over and whose hours aren't known, latest first. */
export function lackingPeriods(periods: readonly LoggedPeriod[]): LoggedPeriod[] {
  return periods.filter(({ isOver, missing }) => isOver && missing !== null).reverse();
}

/** The days of a week, such as November 16 – 22, 2026, or a month, such as November 2026. */
export function periodText(
  { first, last }: Pick<LoggedPeriod, 'first' | 'last'>,
  cadence: PeriodLog['cadence'],
  language: Language,
): string {
  const [from, to] = [first, last].map((day) => new Date(`${day}T00:00:00Z`)) as [Date, Date];
  if (cadence === 'monthly') {
    return from.toLocaleDateString(language, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  }
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  const text = format.formatRange(from, to);
  // Browsers format “1–7 novembre”; correct French is “1er au 7 novembre”.
  return language === 'fr' ? text.replace(/(^|\D)1(?=\D)/g, '$11er').replace(/\s?–\s?/, ' au ') : text;
}
