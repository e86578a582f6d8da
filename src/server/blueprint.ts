import { workbookTexts } from '../locales';
import { workbookDescription } from '../workbook/description';
import type { Blueprint } from '../workbook/spreadsheet/plan';

/** What the tracking workbook is made of, and its texts in every language. */
export const blueprint: Blueprint = { description: workbookDescription, texts: workbookTexts };
