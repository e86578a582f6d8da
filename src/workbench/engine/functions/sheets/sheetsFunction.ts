import { BaseFunction, type BaseValueObject } from '@univerjs/engine-formula';

type Compute = (...args: BaseValueObject[]) => BaseValueObject;

/** A function of Sheets that Univer lacks, or that it computes in Excel's way. */
export class SheetsFunction extends BaseFunction {
  readonly #compute: Compute;

  constructor(name: string, [fewest, most]: readonly [number, number], compute: Compute) {
    super(name);
    this.minParams = fewest;
    this.maxParams = most;
    this.#compute = compute;
  }

  override calculate(...args: BaseValueObject[]): BaseValueObject {
    return args.find((arg) => arg.isError()) ?? this.#compute(...args);
  }
}
