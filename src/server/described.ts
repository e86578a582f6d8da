import { workbookTexts } from '../locales';
import type { Described } from '../workbook/builder';
import { workbookDescription } from '../workbook/description';

/** What the tracking workbook is made of, and its texts in every language. */
export const described: Described = { description: workbookDescription, texts: workbookTexts };
