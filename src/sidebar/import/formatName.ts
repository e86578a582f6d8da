import { importTexts, type Language, workbookTexts } from '../../locales';

/** What people call a format; columns that were described by hand have no such name. */
export function nameOfFormat(key: string, language: Language): string {
  const names: Readonly<Record<string, string>> = workbookTexts[language].formats;
  return names[key] ?? importTexts[language].mapped;
}
