import { type BaseValueObject, NumberValueObject, StringValueObject } from '@univerjs/engine-formula';
import { arrayOf, firstOf, isTruthy, textOf } from './grid';
import { SheetsFunction } from './sheetsFunction';

/** The pieces of a text, side by side. Each character of the delimiter splits, unless `byEach` is false. */
export const SPLIT = new SheetsFunction('SPLIT', [2, 4], (text, delimiter, byEach, removeEmpty) => {
  const delimiters = textOf(delimiter);
  const separators = isOn(byEach) ? [...delimiters] : [delimiters];
  const pieces = separators.reduce(
    (parts, separator) => parts.flatMap((part) => part.split(separator)),
    [textOf(text)],
  );
  const shown = isOn(removeEmpty) ? pieces.filter((piece) => piece !== '') : pieces;
  return arrayOf([shown.map(pieceValue)]);
});

function isOn(option: BaseValueObject | undefined): boolean {
  return option === undefined || isTruthy(firstOf(option));
}

function pieceValue(piece: string): BaseValueObject {
  const isNumber = piece.trim() !== '' && Number.isFinite(Number(piece));
  return isNumber ? NumberValueObject.create(Number(piece)) : StringValueObject.create(piece);
}
