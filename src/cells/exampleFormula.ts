import type { Language } from '../locales';
import type { Example } from './definition';
import type { ResultCell } from './phrase';

/**
 * The example as a formula that any spreadsheet locale reads: `;` between arguments, `30%` or `15/10`
 * for decimals, VSTACK for a column.
 */
export function exampleFormula(name: string, { args }: Example): string {
  return `=${name}(${args.map(portable).join('; ')})`;
}

/** The same formula as the user of a language would type it. */
export function exampleFormulaIn(language: Language, name: string, example: Example): string {
  const formula = exampleFormula(name, example);
  return language === 'en' ? formula.replace(/;/g, ',') : formula;
}

function portable(arg: Example['args'][number]): string {
  if (typeof arg === 'string') return `"${arg.replace(/"/g, '""')}"`;
  return typeof arg === 'number' ? portableNumber(arg) : `VSTACK(${arg.map(portable).join('; ')})`;
}

function portableNumber(n: number): string {
  if (Number.isInteger(n)) return String(n);
  const hundredfold = Number((n * 100).toPrecision(12));
  if (Number.isInteger(hundredfold)) return n < 1 ? `${hundredfold}%` : `${hundredfold}/100`;
  return `${Number((n * 10000).toPrecision(12))}/10000`;
}

/** The first row of the example's result, which may lack the last columns of others. */
export function firstRowOf({ result }: Example): readonly ResultCell[] {
  return isTable(result) ? (result[0] ?? []) : [result];
}

function isTable(result: Example['result']): result is readonly (readonly ResultCell[])[] {
  return Array.isArray(result);
}
