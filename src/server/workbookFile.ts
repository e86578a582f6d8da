import type { WorkbookContent } from './workbookContent';

/** The project's file that the build fills with `workbookContent`, as JSON. */
export const WORKBOOK_FILE = 'Workbook';

let content: WorkbookContent | undefined;

/** What the workbook is made of. A file of its own: formulas in cells load the script at every call, and never this. */
export function workbookFile(): WorkbookContent {
  content ??= JSON.parse(HtmlService.createHtmlOutputFromFile(WORKBOOK_FILE).getContent()) as WorkbookContent;
  return content;
}
