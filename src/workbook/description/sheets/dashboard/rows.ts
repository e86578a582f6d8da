import { blankWhereUndefined } from '../../columns';
import type { Block, BlockCell, CellFormat, Goal, Template } from '../../types';
import type { Quantity } from './quantities';
import { comparable, early, late } from './windows';

type Row = Block['rows'][number];

/** Below this many visits, impressions or people on a side, two rates aren't compared. */
const ENOUGH_TRIALS = 30;

export const notEnough = '{text.verdicts.notEnough}';
export const impossible = '{text.verdicts.impossible}';

/** Headline numbers of a goal: measure, value, low, high, change, verdict. */
export function headline(goal: Goal, rows: readonly Row[]): Block {
  const header: Row = [
    { text: `blocks.${goal}.title` },
    { text: 'columns.value' },
    { text: 'columns.low' },
    { text: 'columns.high' },
    { text: 'columns.change' },
    { text: 'columns.verdict' },
  ];
  return { key: goal, goals: [goal], style: 'headline', rows: [header, ...rows] };
}

/** A measure without an interval: its change where it has one, and in words that there is no test of it. */
export function plainRow(text: string, format: CellFormat, value: Template, change?: Template): Row {
  const shown = change === undefined ? '{cell.2}' : '{cell.5}';
  return [
    { text },
    { formula: `=${value}`, format },
    null,
    null,
    change === undefined ? null : { formula: `=${change}`, format: 'percent' },
    { formula: `=IF(ISNUMBER(${shown}); {text.verdicts.plain}; ${notEnough})`, format: 'text' },
  ];
}

const ifComparable = (change: Template) => `IF(${comparable}; IFERROR(${change}; ""); "")`;

/** The total of something, blank before the first entry. */
export const ifLogged = ({ entries, all }: Pick<Quantity, 'entries' | 'all'>): Template =>
  `IF(${entries}=0; ""; ${all})`;

export function totalRow(text: string, format: CellFormat, quantity: Quantity): Row {
  const change = ifComparable(`${quantity.within(late)}/${quantity.within(early)}-1`);
  return plainRow(text, format, ifLogged(quantity), change);
}

/** One quantity by another where the first isn't a part of the second: cost per lead, shares per post. */
export function ratioRow(text: string, format: CellFormat, above: Quantity, below: Quantity): Row {
  const value = `IFERROR(${above.all}/${below.all}; "")`;
  const change = ifComparable(
    `${above.within(late)}/${below.within(late)}/(${above.within(early)}/${below.within(early)})-1`,
  );
  return plainRow(text, format, value, change);
}

/** A part of a whole, with its interval; a verdict only where there is enough on both sides. */
export function rateRow(text: string, part: Quantity, whole: Quantity): Row {
  const interval = blankWhereUndefined(`RATE_INTERVAL(${part.all}; ${whole.all})`);
  const percent: BlockCell = { format: 'percent' };
  return [
    { text },
    { formula: `=${interval}`, format: 'percent' },
    percent,
    percent,
    { formula: `=${changeAndVerdict(part, whole)}`, format: 'percent' },
    { format: 'text' },
  ];
}

function changeAndVerdict(part: Quantity, whole: Quantity): Template {
  const sides = [part.within(early), whole.within(early), part.within(late), whole.within(late)];
  return (
    `IF(${comparable}; IF(MIN(${whole.within(early)}; ${whole.within(late)})<${ENOUGH_TRIALS};` +
    ` HSTACK(""; ${notEnough}); IFERROR(LET(found; CONVERSION_LIFT(${sides.join('; ')});` +
    ` HSTACK(INDEX(found; 1; 1); INDEX(found; 1; 5))); HSTACK(""; ${impossible}))); HSTACK(""; ${notEnough}))`
  );
}

/** A formula that fills the row from its value to its verdict. */
export function wholeRow(text: string, format: CellFormat, values: Template): Row {
  return [
    { text },
    { formula: `=${values}`, format },
    { format },
    { format },
    { format: 'percent' },
    { format: 'text' },
  ];
}

/** What such a formula returns where there is only a verdict to show. */
export const onlyVerdict = (words: Template): Template => `HSTACK(""; ""; ""; ""; ${words})`;
