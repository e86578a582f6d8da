import { type Language, workbookTexts } from '../../../locales';

/** What people call a format; one that isn't known any more is a file like any other. */
export function exportFormatName(key: string, language: Language): string {
  const { formats } = workbookTexts[language];
  return (formats as Readonly<Record<string, string>>)[key] ?? formats.mapped;
}
