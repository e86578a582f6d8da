import type { Language } from '../locales';
import { chooseLanguage, userLanguage } from './language';

export interface SidebarState {
  readonly language: Language;
}

/** What the sidebar needs to show itself. */
export function getSidebarState(): SidebarState {
  return { language: userLanguage() };
}

/** Remembers the user's language for the sidebar and, from the next opening of the file, the menu. */
export function setLanguage(language: Language): void {
  chooseLanguage(language);
}
