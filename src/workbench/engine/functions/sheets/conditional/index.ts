import { type BaseValueObject, ErrorType, NumberValueObject } from '@univerjs/engine-formula';
import { errorOf } from '../grid';
import { ConditionalFunction } from './conditionalFunction';

const total = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);

/** A summary of the numbers among some cells; an error among them is the answer. */
const ofNumbers =
  (summarise: (numbers: readonly number[]) => BaseValueObject | number) =>
  (cells: readonly BaseValueObject[]): BaseValueObject => {
    const error = cells.find((cell) => cell.isError());
    if (error) return error;
    const summary = summarise(cells.filter((cell) => cell.isNumber()).map((cell) => Number(cell.getValue())));
    return typeof summary === 'number' ? NumberValueObject.create(summary) : summary;
  };

export const COUNTIFS = new ConditionalFunction('COUNTIFS', { target: false }, (cells) =>
  NumberValueObject.create(cells.length),
);

export const SUMIFS = new ConditionalFunction('SUMIFS', { target: true }, ofNumbers(total));

export const AVERAGEIFS = new ConditionalFunction(
  'AVERAGEIFS',
  { target: true },
  ofNumbers((numbers) =>
    numbers.length === 0 ? errorOf(ErrorType.DIV_BY_ZERO) : total(numbers) / numbers.length,
  ),
);

export const MINIFS = new ConditionalFunction(
  'MINIFS',
  { target: true },
  ofNumbers((numbers) => (numbers.length === 0 ? 0 : Math.min(...numbers))),
);

export const MAXIFS = new ConditionalFunction(
  'MAXIFS',
  { target: true },
  ofNumbers((numbers) => (numbers.length === 0 ? 0 : Math.max(...numbers))),
);
