import { BaseFunction, type BaseValueObject, ErrorType, NullValueObject } from '@univerjs/engine-formula';
import { arrayOf, errorOf, gridOf, isTruthy } from './grid';

/**
 * The value beside the first condition that holds, cell by cell where a condition is an array. What stands behind it
 * isn't looked at, not even an error; a blank value is a blank.
 */
class Ifs extends BaseFunction {
  override minParams = 2;
  override maxParams = 255;

  override calculate(...args: BaseValueObject[]): BaseValueObject {
    const conditions = args.filter((_, index) => index % 2 === 0);
    const rows = Math.max(...conditions.map((condition) => gridOf(condition).length));
    const columns = Math.max(...conditions.map((condition) => gridOf(condition)[0]?.length ?? 1));
    if (rows * columns === 1) return choose(args, 0, 0);
    return arrayOf(
      Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (__, column) => choose(args, row, column)),
      ),
    );
  }
}

export const IFS = new Ifs('IFS');

function choose(args: readonly BaseValueObject[], row: number, column: number): BaseValueObject {
  for (let index = 0; index < args.length; index += 2) {
    const condition = at(args[index], row, column);
    if (condition?.isError()) return condition;
    if (isTruthy(condition)) return at(args[index + 1], row, column) ?? NullValueObject.create();
  }
  return errorOf(ErrorType.NA);
}

/** One value stands for every cell, one row for every row. */
function at(arg: BaseValueObject | undefined, row: number, column: number): BaseValueObject | undefined {
  const grid = arg ? gridOf(arg) : [];
  const line = grid[grid.length === 1 ? 0 : row];
  return line?.[line.length === 1 ? 0 : column];
}
