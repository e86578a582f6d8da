import { BaseFunction, type BaseValueObject, ErrorType, NullValueObject } from '@univerjs/engine-formula';
import { arrayOf, errorOf, firstOf, gridOf } from './grid';

/** The argument of a number, whole ranges included. The others aren't looked at, not even errors; a blank one is blank. */
class Choose extends BaseFunction {
  override minParams = 2;
  override maxParams = 255;

  override calculate(index: BaseValueObject, ...choices: BaseValueObject[]): BaseValueObject {
    if (index.isError()) return index;
    const numbers = gridOf(index);
    if (numbers.flat().length === 1) return chosen(numbers[0]?.[0], choices);
    return arrayOf(numbers.map((row) => row.map((number) => firstOf(chosen(number, choices)))));
  }
}

export const CHOOSE = new Choose('CHOOSE');

function chosen(number: BaseValueObject | undefined, choices: readonly BaseValueObject[]): BaseValueObject {
  if (number?.isError()) return number;
  const place = Math.trunc(Number(number?.getValue() ?? 0));
  if (!(place >= 1 && place <= choices.length)) return errorOf(ErrorType.NUM);
  return choices[place - 1] ?? NullValueObject.create();
}
