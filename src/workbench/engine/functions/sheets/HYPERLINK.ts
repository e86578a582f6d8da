import { textOf } from './grid';
import { withExtra } from './SPARKLINE';
import { SheetsFunction } from './sheetsFunction';

/** A text, or else the address itself, which opens the address. */
export const HYPERLINK = new SheetsFunction('HYPERLINK', [1, 2], (address, label) => {
  const link = textOf(address);
  const text = label === undefined ? link : textOf(label);
  return withExtra(text, link === '' ? {} : { link });
});
