import type { ICellData } from '@univerjs/core';
import { isDateFormat } from 'numfmt';
import { conventionsOf } from '../../../engine/text/conventions';
import { toGridFormula } from '../../../engine/text/formulaText';
import { type Input, readInput } from '../../../engine/text/readInput';
import { dateOf, serialOfDate } from '../../../engine/text/serialDate';
import type { CellContent, Language } from '../../../engine/types';

/** Univer's types of cell. */
const STRING_CELL = 1;
const BOOLEAN_CELL = 3;
/** The format of cells in which whatever is typed stays text. */
const TEXT_PATTERN = '@';

/** A cell's value as Apps Script returns it: a blank is '', a date is a Date, an error is its text. */
export function toScriptValue(
  cell: Pick<CellContent, 'value' | 'pattern'>,
): number | string | boolean | Date {
  const { value } = cell;
  if (value === null) return '';
  if (typeof value !== 'number') return value;
  return cell.pattern !== '' && isDateFormat(cell.pattern) ? dateOf(value) : value;
}

/** What a script writes, as the grid stores it: texts are read as if typed, a Date gets a format. */
export function toCellData(value: unknown, language: Language, pattern = ''): ICellData {
  if (value === null || value === undefined) return contentOf({ v: null });
  if (typeof value === 'number') return contentOf({ v: value });
  if (typeof value === 'boolean') return booleanData(value);
  if (isDate(value)) return contentOf({ v: serialOfDate(value), ...formatOf(dateFormat(language, pattern)) });
  return toTextData(String(value), language, pattern);
}

export function toFormulaData(formula: string, language: Language): ICellData {
  if (formula === '') return contentOf({ v: null });
  const typed = formula.startsWith('=') ? formula : `=${formula}`;
  return contentOf({ v: null, f: toGridFormula(typed, language) });
}

function toTextData(text: string, language: Language, pattern: string): ICellData {
  const input = readInput(text, language);
  const staysText = pattern === TEXT_PATTERN && (input.kind === 'number' || input.kind === 'boolean');
  return staysText ? contentOf({ v: text, t: STRING_CELL }) : toInputData(input, language, pattern);
}

function toInputData(input: Input, language: Language, pattern: string): ICellData {
  switch (input.kind) {
    case 'blank':
      return contentOf({ v: null });
    case 'formula':
      return toFormulaData(input.formula, language);
    case 'boolean':
      return booleanData(input.value);
    case 'text':
      return contentOf({ v: input.text, t: STRING_CELL });
    case 'number':
      return contentOf({ v: input.value, ...formatOf(pattern === '' ? input.pattern : undefined) });
  }
}

function booleanData(value: boolean): ICellData {
  return contentOf({ v: value ? 1 : 0, t: BOOLEAN_CELL });
}

/** Cells that show dates already keep their way of showing them. */
function dateFormat(language: Language, pattern: string): string | undefined {
  return pattern !== '' && isDateFormat(pattern) ? undefined : conventionsOf[language].datePattern;
}

function formatOf(pattern: string | undefined): Pick<ICellData, 's'> {
  return pattern === undefined ? {} : { s: { n: { pattern } } };
}

/** Replaces all that the cell held before: its value, formula and rich text. */
function contentOf(data: ICellData): ICellData {
  return { f: null, si: null, p: null, ...data };
}

function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}
