import type { Language } from '../engine/types';

export const LANGUAGES: Readonly<Record<Language, string>> = { en: 'English', fr: 'Français' };

/** The language that the address asks for, else the browser's where we speak it, else English. */
export function chosenLanguage(search: string, browserLanguage: string): Language {
  const asked = new URLSearchParams(search).get('lang');
  return [asked, browserLanguage.slice(0, 2)].find(isLanguage) ?? 'en';
}

/** The address of the same page in a language. */
export function addressIn(language: Language, address: string): string {
  const url = new URL(address);
  url.searchParams.set('lang', language);
  return url.href;
}

function isLanguage(text: string | null): text is Language {
  return text !== null && Object.hasOwn(LANGUAGES, text);
}
