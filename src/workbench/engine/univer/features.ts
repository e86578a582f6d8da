import { type ILanguagePack, mergeLocales } from '@univerjs/core';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalFormatsInEnglish from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import conditionalFormatsInFrench from '@univerjs/preset-sheets-conditional-formatting/locales/fr-FR';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import validationInEnglish from '@univerjs/preset-sheets-data-validation/locales/en-US';
import validationInFrench from '@univerjs/preset-sheets-data-validation/locales/fr-FR';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import notesInEnglish from '@univerjs/preset-sheets-note/locales/en-US';
import notesInFrench from '@univerjs/preset-sheets-note/locales/fr-FR';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';
import type { Language } from '../types';

/** What a workbook has beyond cells and formulas: rules about what is typed, colours by condition, notes. */
export function featurePlugins() {
  const presets = [
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false, showSearchOnDropdown: false }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsNotePreset(),
  ];
  return presets.flatMap(({ plugins }) => plugins);
}

export const featureTexts: Readonly<Record<Language, ILanguagePack>> = {
  en: mergeLocales(validationInEnglish, conditionalFormatsInEnglish, notesInEnglish),
  fr: mergeLocales(validationInFrench, conditionalFormatsInFrench, notesInFrench),
};
