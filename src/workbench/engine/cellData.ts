import { CellValueType, type ICellData } from '@univerjs/core';
import { isPercentFormat } from 'numfmt';
import { toGridFormula } from './text/formulaText';
import { type Input, readInput } from './text/readInput';
import type { Language } from './types';

/**
 * A typed text as the grid stores it; it replaces all that the cell held. The format that the cell
 * has determines what a bare number means: 45 in a cell of percentages is 45%.
 */
export function cellDataFor(typed: string, language: Language, format = ''): ICellData {
  return dataOf(inFormat(readInput(typed, language), format), language);
}

function inFormat(input: Input, format: string): Input {
  const isBareNumber = input.kind === 'number' && input.pattern === undefined;
  if (!isBareNumber || !isPercentFormat(format)) return input;
  return { kind: 'number', value: Number((input.value / 100).toPrecision(15)) };
}

function dataOf(input: Input, language: Language): ICellData {
  const nothing = { f: null, si: null, p: null };
  switch (input.kind) {
    case 'blank':
      return { ...nothing, v: null };
    case 'formula':
      return { ...nothing, v: null, f: toGridFormula(input.formula, language) };
    case 'boolean':
      return { ...nothing, v: input.value ? 1 : 0, t: CellValueType.BOOLEAN };
    case 'text':
      return { ...nothing, v: input.text, t: textType(input.text) };
    case 'number':
      return { ...nothing, v: input.value, t: CellValueType.NUMBER, ...formatOf(input.pattern) };
  }
}

function formatOf(pattern: string | undefined): Pick<ICellData, 's'> {
  return pattern === undefined ? {} : { s: { n: { pattern } } };
}

/** A text of digits must be marked as text. */
function textType(text: string): CellValueType {
  return Number.isNaN(Number(text)) ? CellValueType.STRING : CellValueType.FORCE_STRING;
}
