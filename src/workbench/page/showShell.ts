import type { Language } from '../engine/types';
import { byId, element } from './element';
import { addressIn, LANGUAGES } from './language';
import type { Texts } from './texts';

/** Gives the page's fixed parts their texts. */
export function showShell(language: Language, texts: Texts['page']): void {
  document.documentElement.lang = language;
  document.title = `${texts.documentName} · ${texts.title}`;
  byId('document-name').textContent = texts.documentName;
  byId('mark').textContent = texts.mark;
  byId('mark').title = texts.markExplained;
  byId('mark-explained').textContent = texts.markExplained;
  byId('open-files').textContent = texts.openFiles;
  byId('loading').textContent = texts.loading;
  byId('drop-hint').textContent = texts.dropHere;
  byId('main').setAttribute('aria-label', texts.spreadsheet);
  showLanguages(language, texts.languages);
}

/** Links to the page in each language; every language has a workbook of its own. */
function showLanguages(current: Language, label: string): void {
  const links = Object.entries(LANGUAGES).map(([language, name]) => {
    const link = element('a', { href: addressIn(language as Language, location.href), lang: language }, name);
    if (language === current) link.setAttribute('aria-current', 'true');
    return link;
  });
  const place = byId('languages');
  place.setAttribute('aria-label', label);
  place.replaceChildren(...links);
}
