import { onSheet } from '../../workbook/spreadsheet/a1';
import { rangeName } from '../../workbook/spreadsheet/rangeName';
import { type CellsReference, sheetWith } from './cells';
import { knownStart } from './choices';
import type { EvidenceQuestion } from './question';

/** The call of a function of causal lift with a question's cells, portable between locales. */
export function liftFormula(name: string, question: EvidenceQuestion): string {
  const { dates, values, start, controls } = question;
  const args = [cellsText(dates), cellsText(values), startText(start)];
  if (controls) args.push(cellsText(controls));
  return `=${name}(${args.join('; ')})`;
}

/** The call of CONVERSION_LIFT with the sums of a question's cells before its start and from it on. */
export function rateFormula(name: string, { dates, values, start, of }: EvidenceQuestion): string {
  const sums = ['<', '>='].flatMap((sign) =>
    [values, of ?? values].map(
      (cells) => `SUMIFS(${cellsText(cells)}; ${cellsText(dates)}; "${sign}"&${startText(start)})`,
    ),
  );
  return `=${name}(${sums.join('; ')})`;
}

function cellsText({ sheet, a1 }: CellsReference): string {
  return onSheet(sheetWith(SpreadsheetApp.getActiveSpreadsheet(), sheet).getName(), a1);
}

/** The workbook's own start follows its setting when that changes. */
function startText(start: string | number): string {
  if (start === knownStart()) return rangeName('EFFORT_START');
  return typeof start === 'number' ? String(start) : `DATE(${start.split('-').map(Number).join('; ')})`;
}
