import { type BaseValueObject, ErrorType, StringValueObject } from '@univerjs/engine-formula';
import { errorOf } from './grid';
import { SheetsFunction } from './sheetsFunction';

const LAST = 0x10_ff_ff;

/** The character of a number in the table of Unicode, those beyond 65,535 included. */
export const CHAR = new SheetsFunction('CHAR', [1, 1], (number) =>
  number.isArray() ? number.mapValue(characterOf) : characterOf(number),
);

function characterOf(number: BaseValueObject): BaseValueObject {
  const code = Math.trunc(Number(number.getValue()));
  if (!(code >= 1 && code <= LAST)) return errorOf(ErrorType.NUM);
  return StringValueObject.create(String.fromCodePoint(code));
}
