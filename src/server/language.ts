import { type Language, languageOf, languages } from '../locales';

const CHOICE = 'language';

/** The language of the spreadsheet, and so of its cells. */
export function spreadsheetLanguage(): Language {
  try {
    return languageOf(SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale());
  } catch {
    // A custom function may run before the add-in may read the file: better a message in English than none.
    return 'en';
  }
}

/** The language that the user chose in the sidebar, else the one of the account. */
export function userLanguage(): Language {
  const chosen = PropertiesService.getUserProperties().getProperty(CHOICE);
  return languages.find((language) => language === chosen) ?? accountLanguage();
}

/** The language of the user's account: known in every authorisation mode. */
export function accountLanguage(): Language {
  return languageOf(Session.getActiveUserLocale());
}

export function chooseLanguage(language: Language): void {
  PropertiesService.getUserProperties().setProperty(CHOICE, language);
}
