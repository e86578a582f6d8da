import type { PageSheet } from '../../description/types';
import { rectangle } from '../../spreadsheet/a1';
import { cellsOf, type PlacedBlock } from '../../spreadsheet/pages/layout';
import { signs } from '../look/style';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Colours the cells whose words begin with a sign: a triangle up, one down, a question mark. Words and signs say the same to
 * those who don't tell the colours apart. Rules of the user's own stay.
 */
export function colourSigns(sheet: Sheet, page: PageSheet, blocks: readonly PlacedBlock[]): void {
  const ranges = cellsOf(blocks)
    .filter(({ cell }) => cell.look === 'answer' || cell.look === 'chip' || cell.look === 'cardChip')
    .map(({ cell, row, column }) =>
      sheet.getRange(rectangle(row, column, cell.span?.rows ?? 1, cell.span?.columns ?? 1)),
    );
  if (ranges.length === 0 || page.isHidden) return;
  const ours = Object.entries(signs).map(([sign, { colour, background }]) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenTextStartsWith(sign)
      .setFontColor(colour)
      .setBackground(background)
      .setRanges(ranges)
      .build(),
  );
  const backgrounds: string[] = Object.values(signs).map(({ background }) => background);
  const others = sheet
    .getConditionalFormatRules()
    .filter((rule) => !backgrounds.includes(String(rule.getBooleanCondition()?.getBackground())));
  sheet.setConditionalFormatRules([...others, ...ours]);
}
