import { importTexts, type Language, workbookTexts } from '../../../locales';
import { fill } from '../../../locales/fill';
import type { ImportPreview } from '../../../workbook/imports';
import { columnTitle } from './format';

type Refusal = NonNullable<ImportPreview['refusal']>;

/** Why a table can't be imported, and what to do about it. */
export function refusalText(refusal: Refusal, language: Language, workbook: Language): string {
  return fill(importTexts[language].refusals[refusal.reason], placeholdersOf(refusal, workbook));
}

function placeholdersOf(refusal: Refusal, workbook: Language): Readonly<Record<string, string>> {
  const { sheets, contents } = workbookTexts[workbook];
  switch (refusal.reason) {
    case 'noTable':
      return { sheet: sheets[refusal.table].title };
    case 'noColumn': {
      const titles = refusal.columns.map((metric) => columnTitle({ table: refusal.table, metric }, workbook));
      return { sheet: sheets[refusal.table].title, columns: titles.join(', ') };
    }
    case 'unknownChannel':
      return { names: refusal.channels.join(', ') };
    case 'unknownContent':
      return { names: refusal.contents.map((content) => contents[content]).join(', ') };
    default:
      return {};
  }
}
