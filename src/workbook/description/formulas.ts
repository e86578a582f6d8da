import type { Template } from './types';

/** A text of the workbook with its `[places]` filled by values of the sheet. */
export function filledText(path: string, values: Readonly<Record<string, Template>>): Template {
  return Object.entries(values).reduce(
    (text, [place, value]) => `SUBSTITUTE(${text}; "[${place}]"; ${value})`,
    `{text.${path}}`,
  );
}

/** The value of the first condition that holds. */
export const firstOf = (
  cases: readonly (readonly [condition: Template, value: Template])[],
  otherwise: Template,
): Template =>
  cases.reduceRight((rest, [condition, value]) => `IF(${condition}; ${value}; ${rest})`, otherwise);
