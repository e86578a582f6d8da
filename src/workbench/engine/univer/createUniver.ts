import { type ILanguagePack, LocaleType, LogLevel, mergeLocales, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { CalculationMode, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import english from '@univerjs/preset-sheets-core/locales/en-US';
import french from '@univerjs/preset-sheets-core/locales/fr-FR';
import '@univerjs/preset-sheets-core/lib/index.css';
import { engineTexts } from '../../../locales/engine';
import type { Language } from '../types';
import { featurePlugins, featureTexts } from './features';

const LOCALES = {
  en: { type: LocaleType.EN_US, texts: mergeLocales(english, featureTexts.en, ownTexts(english, 'en')) },
  fr: { type: LocaleType.FR_FR, texts: mergeLocales(french, featureTexts.fr, ownTexts(french, 'fr')) },
};

/** What Univer's texts lack; merging replaces whole packages. */
function ownTexts(pack: ILanguagePack, language: Language): ILanguagePack {
  const formulas = pack['sheets-formula'] as ILanguagePack | undefined;
  return { 'sheets-formula': { ...formulas, progress: engineTexts[language].progress } };
}

/**
 * Starts Univer with its spreadsheet and nothing around it but the formula bar and the sheet tabs. It is put
 * together here because Univer's own `createUniver` comes with packages that aren't open source.
 */
export function createUniver(container: HTMLElement, language: Language): { univer: Univer; api: FUniver } {
  const { type, texts } = LOCALES[language];
  const univer = new Univer({ logLevel: LogLevel.ERROR, locale: type, locales: { [type]: texts } });
  const { plugins } = UniverSheetsCorePreset({
    container,
    header: true,
    toolbar: false,
    formula: { initialFormulaComputing: CalculationMode.FORCED },
    // Sheets marks no text that looks like a number.
    disableTextFormatAlert: true,
    disableTextFormatMark: true,
  });
  for (const plugin of [...plugins, ...featurePlugins()]) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  return { univer, api: FUniver.newAPI(univer) };
}
