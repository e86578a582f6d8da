import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../locales';

export const LanguageContext = createContext<Language>('en');

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

type InEachLanguage = Readonly<Record<Language, unknown>>;

/** The type of a section of `src/locales` in one language. */
export type TextsOf<Section extends InEachLanguage> = Section[Language];

/** A section of `src/locales`, such as `importTexts`, in the language on screen. */
export function useTexts<Section extends InEachLanguage>(section: Section): TextsOf<Section> {
  return section[useLanguage()];
}
