import { workbookTexts } from '../locales';
import { workbookDescription } from '../workbook/description';
import type { Blueprint } from '../workbook/spreadsheet/plan';

/** The description of the tracking workbook, and its texts in every language. */
export const blueprint: Blueprint = { description: workbookDescription, texts: workbookTexts };
