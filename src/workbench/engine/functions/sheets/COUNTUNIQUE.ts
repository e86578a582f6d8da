import { NumberValueObject } from '@univerjs/engine-formula';
import { valuesOf } from './grid';
import { SheetsFunction } from './sheetsFunction';

/** How many different values there are; blank cells count for none. */
export const COUNTUNIQUE = new SheetsFunction('COUNTUNIQUE', [1, 255], (...ranges) => {
  const values = valuesOf(ranges).map((value) => value.getValue());
  return NumberValueObject.create(new Set(values.filter((value) => value !== '')).size);
});
