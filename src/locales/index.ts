import * as en from './en';
import * as fr from './fr';

/**
 * Every text that a person sees, by section and language. English (en.ts, with a file for each large section in en/) is the
 * source: its types are those of every other language, so that the compiler lists what a translation lacks. Each section is an
 * export of its own, so that a bundle carries only those it shows. A third language is one more file, and one more entry in
 * each line here.
 *
 * A function's own texts stand in its definition, the workbench's in workbench.en.ts and workbench.fr.ts.
 */
export const names = { en: en.name, fr: fr.name };
export const menuTexts = { en: en.menu, fr: fr.menu };
export const cellTexts = { en: en.cells, fr: fr.cells };
export const goalTexts = { en: en.goals, fr: fr.goals };
export const referenceTexts = { en: en.reference, fr: fr.reference };
export const sidebarTexts = { en: en.sidebar, fr: fr.sidebar };
export const buildTexts = { en: en.build, fr: fr.build };
export const effectSizeTexts = { en: en.effectSizes, fr: fr.effectSizes };
export const checkupTexts = { en: en.checkup, fr: fr.checkup };
export const evidenceTexts = { en: en.evidence, fr: fr.evidence };
export const evidenceFieldTexts = { en: en.evidenceFields, fr: fr.evidenceFields };
export const exportFormatTexts = { en: en.exportFormats, fr: fr.exportFormats };
export const importTexts = { en: en.imports, fr: fr.imports };
export const linkTexts = { en: en.links, fr: fr.links };
export const nextMoneyTexts = { en: en.nextMoney, fr: fr.nextMoney };
export const setupTexts = { en: en.setup, fr: fr.setup };
export const shareTexts = { en: en.share, fr: fr.share };
export const verdictTexts = { en: en.verdicts, fr: fr.verdicts };
export const weekTexts = { en: en.week, fr: fr.week };
export const workbookTexts = { en: en.workbook, fr: fr.workbook };

export type Language = keyof typeof names;

/** A text of which each language has its own wording. */
export type Localized = Readonly<Record<Language, string>>;

export const languages = Object.keys(names) as Language[];

/** The language for a locale such as `fr_CA` or `en-GB`: English where we have no better one. */
export function languageOf(locale: string): Language {
  const wanted = locale.slice(0, 2).toLowerCase();
  return languages.find((language) => language === wanted) ?? 'en';
}
