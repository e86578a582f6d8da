import {
  type ArrayValueObject,
  BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  ErrorType,
  type FunctionVariantType,
  NullValueObject,
} from '@univerjs/engine-formula';
import { arrayOf, errorOf } from '../grid';
import { matchesOf } from './matching';

/** What a function makes of the cells that meet all criteria. */
export type Summary = (cells: readonly BaseValueObject[]) => BaseValueObject;

/** A function of the cells of a range for which pairs of a range and a criterion hold: as Univer's own, without its seconds. */
export class ConditionalFunction extends BaseFunction {
  override needsReferenceObject = true;
  readonly #summarise: Summary;
  readonly #hasTarget: boolean;

  /** `target` tells whether a range to summarise stands before the pairs; else it is the first of theirs. */
  constructor(name: string, { target }: { readonly target: boolean }, summarise: Summary) {
    super(name);
    this.minParams = target ? 3 : 2;
    this.maxParams = 255;
    this.#hasTarget = target;
    this.#summarise = summarise;
  }

  override calculate(...args: FunctionVariantType[]): BaseValueObject {
    const pairs = this.#hasTarget ? args.slice(1) : args;
    const target = rangeOf(args[0]);
    const ranges = pairs.filter((_, index) => index % 2 === 0).map(rangeOf);
    const criteria = pairs.filter((_, index) => index % 2 === 1).map(criterionValue);
    if (!target || ranges.length !== criteria.length || !ranges.every((range) => isLike(range, target)))
      return errorOf(ErrorType.VALUE);
    const of = (row: number, column: number) =>
      this.#summarise(picked(target, ranges as ArrayValueObject[], criteria, row, column));
    const rows = Math.max(...criteria.map((criterion) => sizeOf(criterion).rows));
    const columns = Math.max(...criteria.map((criterion) => sizeOf(criterion).columns));
    if (rows === 1 && columns === 1) return of(0, 0);
    return arrayOf(
      Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (__, column) => of(row, column)),
      ),
    );
  }
}

function picked(
  target: ArrayValueObject,
  ranges: readonly ArrayValueObject[],
  criteria: readonly BaseValueObject[],
  row: number,
  column: number,
): BaseValueObject[] {
  const matches = ranges.map((range, index) => matchesOf(range, criterionAt(criteria[index], row, column)));
  const [first, ...others] = matches;
  const columns = target.getColumnCount();
  const cells: BaseValueObject[] = [];
  for (let place = first?.indexOf(1) ?? -1; place >= 0; place = first?.indexOf(1, place + 1) ?? -1) {
    if (!others.every((other) => other[place] === 1)) continue;
    cells.push(target.get(Math.floor(place / columns), place % columns) ?? NullValueObject.create());
  }
  return cells;
}

/** The cells of a reference; nothing else will do, as in Sheets. */
function rangeOf(argument: FunctionVariantType | undefined): ArrayValueObject | null {
  return argument?.isReferenceObject() ? (argument as BaseReferenceObject).toArrayValueObject() : null;
}

function isLike(range: ArrayValueObject | null, target: ArrayValueObject): boolean {
  return range?.getRowCount() === target.getRowCount() && range.getColumnCount() === target.getColumnCount();
}

function criterionValue(argument: FunctionVariantType): BaseValueObject {
  return argument.isReferenceObject()
    ? (argument as BaseReferenceObject).toArrayValueObject()
    : (argument as BaseValueObject);
}

function sizeOf(criterion: BaseValueObject): { rows: number; columns: number } {
  if (!criterion.isArray()) return { rows: 1, columns: 1 };
  const array = criterion as ArrayValueObject;
  return { rows: array.getRowCount(), columns: array.getColumnCount() };
}

/** One value, one row and one column of values go for all places of a larger array. */
function criterionAt(criterion: BaseValueObject | undefined, row: number, column: number): BaseValueObject {
  if (!criterion?.isArray()) return criterion ?? errorOf(ErrorType.NA);
  const array = criterion as ArrayValueObject;
  const { rows, columns } = sizeOf(array);
  const isInside = (rows === 1 || row < rows) && (columns === 1 || column < columns);
  if (!isInside) return errorOf(ErrorType.NA);
  return array.get(rows === 1 ? 0 : row, columns === 1 ? 0 : column) ?? NullValueObject.create();
}
