import type { Language } from '../engine/types';
import { byId, element } from './element';
import { addressIn, LANGUAGES } from './language';

/** Links to the page in each language; every language has a workbook of its own. */
export function showLanguages(current: Language, label: string): void {
  const links = Object.entries(LANGUAGES).map(([language, name]) => {
    const link = element('a', { href: addressIn(language as Language, location.href), lang: language }, name);
    if (language === current) link.setAttribute('aria-current', 'true');
    return link;
  });
  const place = byId('languages');
  place.setAttribute('aria-label', label);
  place.replaceChildren(...links);
}
