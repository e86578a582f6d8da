import { filledText } from '../formulas';
import type { Template } from '../types';

/*
 * Numbers in sentences. FIXED writes a number as the spreadsheet's locale does; TEXT would take a pattern, and patterns differ by
 * locale. Minus signs are true ones.
 */

const absolute = (value: Template): Template => `ABS(${value})`;

/** Amounts of a few units of the currency are shown with cents. */
const isSmall = (value: Template): Template => `AND(${value}<>0; ${absolute(value)}<10)`;

/** Nothing that is shown as 0 has a minus sign. */
const signed = (value: Template, shown: Template, steps: number): Template =>
  `IF(${value}*${2 * steps}<=0-1; "−"; "")&${shown}`;

/** An amount whose sign is in the words around it. */
export const amountOf = (value: Template): Template =>
  `{currency.before}&FIXED(${absolute(value)}; IF(${isSmall(value)}; 2; 0))&{currency.after}`;

/** An amount with its currency and its sign, without decimals from 10 on. */
export const moneyOf = (value: Template): Template => signed(value, amountOf(value), 100);

/** A whole number, one decimal below 10. */
export const numberOf = (value: Template): Template =>
  signed(value, `FIXED(${absolute(value)}; IF(${absolute(value)}<10; 1; 0))`, 10);

/** A number of things for a cell: what rounds to 0 is 0, without a sign. */
export const wholeOf = (value: Template): Template =>
  `IF(ISNUMBER(${value}); IF(${absolute(value)}<1/2; 0; ${value}); "")`;

/** A number of things. */
export const countOf = (value: Template): Template => signed(value, `FIXED(${absolute(value)}; 0)`, 1);

/** A share as a percentage, with one decimal below 10 %. */
export const percentOf = (value: Template): Template =>
  signed(
    value,
    `FIXED(100*${absolute(value)}; IF(${absolute(value)}<1/10; 1; 0))&{text.sheets.calculations.percent}`,
    1000,
  );

/** A share that somebody typed, as a percentage with a decimal where it has one. */
export const typedPercentOf = (value: Template): Template =>
  `FIXED(100*${value}; IF(ROUND(1000*${value}; 0)=10*ROUND(100*${value}; 0); 0; 1))&{text.sheets.calculations.percent}`;

/** A share as a whole percentage. */
export const wholePercentOf = (value: Template): Template =>
  `LET(rounded; ROUND(100*${value}; 0); IF(rounded<0; "−"; "")&FIXED(ABS(rounded); 0)&{text.sheets.calculations.percent})`;

/** The word for one period or several. */
export const perOf = (count: Template): Template => `IF(${count}=1; {fact.per}; {fact.perPlural})`;

/** This week or this month. */
export const thisPeriod: Template =
  'IF({fact.isMonthly}=1; {text.sheets.calculations.now.month}; {text.sheets.calculations.now.week})';

/** A day and its month, such as 2 March. */
export const dayOf = (date: Template): Template =>
  `IF(DAY(${date})=1; {text.sheets.calculations.firstDay}; DAY(${date}))&" "&INDEX({body.monthNames.1}; MONTH(${date}))`;

/** A day with its year. */
export const dateOf = (date: Template): Template => `${dayOf(date)}&" "&YEAR(${date})`;

/** A text of a page with its places filled. */
export const sentence = (
  page: 'dashboard' | 'figures' | 'report' | 'attribution' | 'calculations',
  key: string,
  values: Readonly<Record<string, Template>> = {},
): Template => filledText(`sheets.${page}.${key}`, values);

/** The change from one number to another as a percentage with its sign; blank where there is nothing to compare. */
export const changeOf = (before: Template, now: Template): Template =>
  `IF(AND(ISNUMBER(${before}); ISNUMBER(${now})); IF(${before}>0;` +
  ` IF(${now}<${before}; "−"; "+")&FIXED(100*ABS(${now}/${before}-1); 0)&{text.sheets.calculations.percent}; ""); "")`;
