import type { Template } from './types';

/**
 * A return stays blank until some revenue is logged: otherwise people who don't track sales would read that every hour
 * was lost.
 */
export const ifRevenueIsLogged = (value: Template): Template => `IF(SUM({activity.revenue})=0; ""; ${value})`;

/** A text of the workbook with its `[places]` filled by values of the sheet. */
export function filledText(path: string, values: Readonly<Record<string, Template>>): Template {
  return Object.entries(values).reduce(
    (text, [place, value]) => `SUBSTITUTE(${text}; "[${place}]"; ${value})`,
    `{text.${path}}`,
  );
}
