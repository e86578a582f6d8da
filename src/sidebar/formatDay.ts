import type { IsoDay } from '../calendar/isoDay';
import type { Language } from '../locales';

/** A day with its month in full, such as March 2, 2026: the sidebar has this one form. */
export function formatDay(day: IsoDay, language: Language): string {
  const date = new Date(`${day}T00:00:00Z`);
  const text = date.toLocaleDateString(language, { dateStyle: 'long', timeZone: 'UTC' });
  // Browsers format “1 mars”; correct French is “1er mars”.
  return language === 'fr' ? text.replace(/^1 /, '1er ') : text;
}
