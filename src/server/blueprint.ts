import { workbookTexts } from '../locales';
import type { Blueprint } from '../workbook/builder';
import { workbookDescription } from '../workbook/description';

/** What the tracking workbook is made of, and its texts in every language. */
export const blueprint: Blueprint = { description: workbookDescription, texts: workbookTexts };
