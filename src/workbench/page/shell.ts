import type { Language } from '../engine/types';
import { byId } from './element';
import { showLanguages } from './languageSwitch';
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
