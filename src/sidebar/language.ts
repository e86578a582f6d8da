import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Language, sidebarTexts } from '../locales';

export const LanguageContext = createContext<Language>('en');

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

export function useTexts() {
  return sidebarTexts[useLanguage()];
}
