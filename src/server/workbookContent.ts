import { workbookTexts } from '../locales';
import { workbookDescription } from '../workbook/description';
import { exampleIn } from '../workbook/example';

/** All that is data about the tracking workbook: what it is made of, its texts, the example, in every language. */
export const workbookContent = {
  description: workbookDescription,
  texts: workbookTexts,
  examples: { en: exampleIn('en'), fr: exampleIn('fr') },
};

export type WorkbookContent = typeof workbookContent;
