import { workbookContent } from '../../src/server/workbookContent';
import { WORKBOOK_FILE } from '../../src/server/workbookFile';

/** The files that the build puts beside the script, as `HtmlService` reads them. */
export const projectFiles = {
  createHtmlOutputFromFile: (file: string) => {
    if (file !== WORKBOOK_FILE) throw new Error(`No HTML file named ${file} was found.`);
    return { getContent: () => JSON.stringify(workbookContent) };
  },
};
