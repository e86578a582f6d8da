import type { Language } from '../types';
import { conventionsOf } from './conventions';

/** Digits that a cell without a format of its own shows, as Sheets does. */
const SHOWN_DIGITS = 10;

/** How a cell without a format shows a number. */
export function generalNumber(value: number, language: Language): string {
  const { decimal } = conventionsOf[language];
  return String(Number(value.toPrecision(SHOWN_DIGITS))).replace('.', decimal);
}

/** How a number is shown while it is edited: all its digits. */
export function editedNumber(value: number, language: Language): string {
  return String(value).replace('.', conventionsOf[language].decimal);
}

export function booleanText(value: boolean, language: Language): string {
  const conventions = conventionsOf[language];
  return value ? conventions.true : conventions.false;
}
