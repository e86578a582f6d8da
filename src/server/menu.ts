import { type Language, menuTexts } from '../locales';
import { accountLanguage, userLanguage } from './language';

/** Adds the menu. Runs in every authorisation mode: in NONE only the menu and the locale may be touched. */
export function onOpen(event?: { readonly authMode?: GoogleAppsScript.Script.AuthMode }): void {
  const texts = menuTexts[menuLanguage(event)];
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(texts.setup, 'openSetup')
    .addItem(texts.week, 'openWeek')
    .addItem(texts.import, 'openImport')
    .addItem(texts.links, 'openLinks')
    .addItem(texts.evidence, 'openEvidence')
    .addItem(texts.checkup, 'openCheckup')
    .addItem(texts.share, 'openShare')
    .addItem(texts.help, 'openHelp')
    .addToUi();
}

/** Runs once after installation, with the file already open. */
export function onInstall(event?: Parameters<typeof onOpen>[0]): void {
  onOpen(event);
}

function menuLanguage(event: Parameters<typeof onOpen>[0]): Language {
  // Properties, where the user's choice is kept, may not be read in this mode.
  return String(event?.authMode) === 'NONE' ? accountLanguage() : userLanguage();
}
