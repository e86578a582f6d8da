import { onSheet } from '../../workbook/spreadsheet/a1';
import { rangeName } from '../../workbook/spreadsheet/rangeName';
import { type CellsReference, sheetWith } from './cells';
import { knownStart } from './choices';
import type { LocatedQuestion } from './question';

/**
 * The call of a function of causal lift with a question's cells, portable between locales. Values of rows that are marked as
 * covered in part are left out.
 */
export function liftFormula(name: string, question: LocatedQuestion): string {
  const { dates, values, start, controls, partial } = question;
  const whole = partial
    ? `MAP(${cellsText(values)}; ${cellsText(partial)}; LAMBDA(value; mark; IF(AND(ISNUMBER(value); mark=""); value; "")))`
    : cellsText(values);
  const args = [cellsText(dates), whole, startText(start)];
  if (controls) args.push(cellsText(controls));
  return `=${name}(${args.join('; ')})`;
}

/**
 * The call of RATIO_LIFT with a question's rows before the start and from it on, in the order of time. The row in which the
 * start lies and rows marked as covered in part belong to neither side.
 */
export function rateFormula(name: string, { dates, values, of, partial, start }: LocatedQuestion): string {
  const [days, from] = [cellsText(dates), startText(start)];
  const whole = partial ? `; ${cellsText(partial)}=""` : '';
  const figures = `HSTACK(${[days, cellsText(values), cellsText(of ?? values)].join('; ')})`;
  const sides = ['<begun', `>=${from}`].flatMap((within) =>
    [2, 3].map(
      (column) => `IFERROR(FILTER(INDEX(figures; 0; ${column}); INDEX(figures; 0; 1)${within}); "")`,
    ),
  );
  return (
    `=LET(figures; SORT(FILTER(${figures}; ISNUMBER(${days})${whole}));` +
    ` begun; MAXIFS(${days}; ${days}; "<="&${from}); ${name}(${sides.join('; ')}))`
  );
}

function cellsText({ sheet, a1 }: CellsReference): string {
  return onSheet(sheetWith(SpreadsheetApp.getActiveSpreadsheet(), sheet).getName(), a1);
}

/** The workbook's own start follows its setting when that changes. */
function startText(start: string | number): string {
  if (start === knownStart()) return rangeName('EFFORT_START');
  return typeof start === 'number' ? String(start) : `DATE(${start.split('-').map(Number).join('; ')})`;
}
