import type { INumfmtLocaleTag } from '@univerjs/core';
import type { Language } from '../types';

/** How a language writes numbers, dates, booleans and formulas, in the spreadsheet locales en_US and fr_FR. */
export interface Conventions {
  readonly decimal: string;
  /** The spaces or commas between thousands. */
  readonly thousands: RegExp;
  readonly argumentSeparator: string;
  /** Whether the day comes before the month in 03/04/2026. */
  readonly dayFirst: boolean;
  readonly datePattern: string;
  /** How a time of day is shown, without and with its seconds. */
  readonly timePattern: string;
  readonly clockPattern: string;
  readonly true: string;
  readonly false: string;
  /** Univer's name of the locale, for number formats. */
  readonly numberLocale: INumfmtLocaleTag;
}

export const conventionsOf: Readonly<Record<Language, Conventions>> = {
  en: {
    decimal: '.',
    thousands: /,/g,
    argumentSeparator: ',',
    dayFirst: false,
    datePattern: 'm/d/yyyy',
    timePattern: 'h:mm',
    clockPattern: 'h:mm:ss',
    true: 'TRUE',
    false: 'FALSE',
    numberLocale: 'en',
  },
  fr: {
    decimal: ',',
    // A plain space, a no-break space or a narrow no-break space.
    thousands: /[ \u00a0\u202f]/g,
    argumentSeparator: ';',
    dayFirst: true,
    datePattern: 'dd/mm/yyyy',
    timePattern: 'hh:mm',
    clockPattern: 'hh:mm:ss',
    true: 'VRAI',
    false: 'FAUX',
    numberLocale: 'fr',
  },
};
