import { StringValueObject } from '@univerjs/engine-formula';
import { gridOf, textOf, writtenOf } from './grid';
import { SheetsFunction } from './sheetsFunction';

/** All values in one text, with the delimiter between them; blank cells stay, as empty texts. */
export const JOIN = new SheetsFunction('JOIN', [2, 255], (delimiter, ...ranges) => {
  const texts = ranges.flatMap((range) => gridOf(range).flat()).map(writtenOf);
  return StringValueObject.create(texts.join(textOf(delimiter)));
});
