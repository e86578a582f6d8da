import type { Template } from '../../types';
import type { Window } from './windows';

/** Something that can be added up, over all rows or over those of a window. */
export interface Quantity {
  readonly all: Template;
  /** How many entries there are: nothing is shown before the first. */
  readonly entries: Template;
  readonly within: (window: Window) => Template;
}

const dateColumns = {
  activity: '{activity.period}',
  traffic: '{traffic.date}',
  mentions: '{mentions.date}',
} as const;

type Dated = keyof typeof dateColumns;

function between(sheet: Dated, { from, to }: Window): Template {
  const dates = dateColumns[sheet];
  return `${dates}; ">="&${from}; ${dates}; "<="&${to}`;
}

/** The sum of a column such as `activity.leads`. */
export function sumOf(sheet: Dated, column: string): Quantity {
  const values = `{${sheet}.${column}}`;
  return {
    all: `SUM(${values})`,
    entries: `COUNT(${values})`,
    within: (window) => `SUMIFS(${values}; ${between(sheet, window)})`,
  };
}

/** The mentions of some brands of the Settings list, by their place in it. */
export function mentionsOf(places: readonly number[]): Quantity {
  const counted = (more: Template) =>
    places.map((place) => `COUNTIFS({mentions.brand}; INDEX({list.brands}; ${place})${more})`).join('+');
  return {
    all: `(${counted('')})`,
    entries: `(${counted('')})`,
    within: (window) => `(${counted(`; ${between('mentions', window)}`)})`,
  };
}
