import type { WorkbookTexts } from '../../spreadsheet/plan';
import type { Workbook } from '../../spreadsheet/workbook';

/** What people call a format; without a name it is a file of which a person described the columns. */
export function formatName({ formats }: WorkbookTexts, format: string): string {
  return formats[format] ?? formats.mapped;
}

/** Whether a text is the name of a format, in any language. */
export function isFormatName({ plan }: Workbook, text: string): boolean {
  return Object.values(plan.texts).some(({ formats }) => Object.values(formats).includes(text));
}
