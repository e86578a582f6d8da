import type { Nullable } from '@univerjs/core';
import type { BaseValueObject } from '@univerjs/engine-formula';

type Operator = '=' | '<>' | '>=' | '>' | '<=' | '<';
type Cell = Nullable<BaseValueObject>;
/** Whether a cell, which is blank where there is none, meets a criterion. */
type Meets = (cell: Cell) => boolean;

const OPERATORS: readonly Operator[] = ['<>', '>=', '<=', '=', '>', '<'];

const orders: Readonly<Record<Operator, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '>=': (order) => order >= 0,
  '>': (order) => order > 0,
  '<=': (order) => order <= 0,
  '<': (order) => order < 0,
};

/** What a criterion of COUNTIFS and its like asks of a cell: a value that it equals, or a comparison such as `>=5` or `<>a*`. */
export function criterionOf(criterion: BaseValueObject): Meets {
  if (criterion.isError())
    return (cell) => Boolean(cell?.isError()) && cell?.getValue() === criterion.getValue();
  if (criterion.isNull()) return compared('=', 0);
  const value = criterion.getValue();
  if (typeof value !== 'string') return compared('=', value);
  const operator = OPERATORS.find((each) => value.startsWith(each));
  const operand = value.slice(operator?.length ?? 0);
  if (operand === '') return blankness(operator);
  return compared(operator ?? '=', operandOf(operand));
}

function operandOf(text: string): number | boolean | string {
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  const number = Number(text);
  return text.trim() === '' || Number.isNaN(number) ? text : number;
}

/** An empty criterion finds blanks and empty texts, `=` blanks alone, `<>` all but blanks, and other comparisons nothing. */
function blankness(operator: Operator | undefined): Meets {
  const isBlank: Meets = (cell) => !cell || cell.isNull();
  if (operator === undefined) return (cell) => isBlank(cell) || cell?.getValue() === '';
  if (operator === '=') return isBlank;
  return operator === '<>' ? (cell) => !isBlank(cell) : () => false;
}

function compared(operator: Operator, operand: number | boolean | string): Meets {
  if (operator === '<>') {
    const equals = compared('=', operand);
    return (cell) => !equals(cell);
  }
  if (typeof operand === 'string') return comparedText(operator, operand);
  const holds = orders[operator];
  if (typeof operand === 'boolean')
    return (cell) => Boolean(cell?.isBoolean()) && holds(Number(cell?.getValue()) - Number(operand));
  return (cell) => {
    if (cell?.isNumber()) return holds(Number(cell.getValue()) - operand);
    // A number that is written as a text equals it, and is neither more nor less.
    return operator === '=' && Boolean(cell?.isString()) && isWritten(cell?.getValue(), operand);
  };
}

function isWritten(text: unknown, number: number): boolean {
  return typeof text === 'string' && text.trim() !== '' && Number(text) === number;
}

function comparedText(operator: Operator, operand: string): Meets {
  if (operator === '=') {
    const pattern = patternOf(operand);
    return (cell) => Boolean(cell?.isString()) && pattern.test(String(cell?.getValue()));
  }
  const holds = orders[operator];
  return (cell) =>
    Boolean(cell?.isString()) &&
    holds(String(cell?.getValue()).localeCompare(operand, undefined, { sensitivity: 'base' }));
}

/** `?` stands for a character, `*` for any number of them, and `~` takes this meaning from the one that follows. */
function patternOf(text: string): RegExp {
  const source = text.replace(/~([?*~])|([?*])|[\\^$.|+()[\]{}]/g, (found, literal, wildcard) => {
    if (literal) return `\\${literal}`;
    if (wildcard) return wildcard === '?' ? '.' : '.*';
    return `\\${found}`;
  });
  return new RegExp(`^${source}$`, 'is');
}
