import { filledText } from '../../formulas';
import type { Block, Goal, Template } from '../../types';
import { impossible, notEnough, onlyVerdict, plainRow, wholeRow } from './rows';

type Row = Block['rows'][number];

const dates = '{traffic.date}';
const start = '{setting.EFFORT_START}';
const since = `${dates}; ">="&${start}`;
const before = `${dates}; "<"&${start}`;

/** A column of Traffic: its average row since the start. Its change, with growth and chance removed, is the effect. */
export function averageRow(text: string, column: string): Row {
  return plainRow(text, 'decimal', `IFERROR(AVERAGEIFS({traffic.${column}}; ${since}); "")`);
}

/**
 * What the effort added to each row of a column of Traffic. A lift is a share of what was expected; as a share of
 * what happened, the average row, it is `lift / (1 + lift)`. The same holds for its limits.
 */
export function effectRow(text: string, column: string): Row {
  const values = `{traffic.${column}}`;
  const found =
    `LET(found; CAUSAL_LIFT(${dates}; ${values}; ${start}); average; AVERAGEIFS(${values}; ${since});` +
    ' HSTACK(MAP(HSTACK(INDEX(found; 1; 1); INDEX(found; 1; 2); INDEX(found; 1; 3)); LAMBDA(lift;' +
    ' IF(ISNUMBER(lift); IFERROR(average*lift/(1+lift); ""); ""))); INDEX(found; 1; 1); INDEX(found; 1; 6)))';
  return wholeRow(
    text,
    'integer',
    `IF(MIN(COUNTIFS(${before}); COUNTIFS(${since}))=0; ${onlyVerdict(notEnough)};` +
      ` IFERROR(${found}; ${onlyVerdict(impossible)}))`,
  );
}

/** Whether a column of Traffic rises or falls since the start, by how much per row. */
export function trendRow(text: string, column: string): Row {
  const rows = `SORT(FILTER(HSTACK(${dates}; {traffic.${column}}); ISNUMBER(${dates}); ${dates}>=${start}))`;
  const found = `LET(found; SEARCH_TREND(INDEX(${rows}; 0; 2)); HSTACK(INDEX(found; 1; 1); ""; ""; ""; INDEX(found; 1; 4)))`;
  return wholeRow(
    text,
    'decimal',
    `IF(COUNTIFS(${since}; {traffic.${column}}; ">=0")=0; ${onlyVerdict(notEnough)};` +
      ` IFERROR(${found}; ${onlyVerdict(impossible)}))`,
  );
}

/** From the distance of Traffic's dates: a day, a week or a month. */
const each: Template =
  `LET(step; (MAX(${dates})-MIN(${dates}))/(COUNT(${dates})-1);` +
  ' IF(step<3; {text.size.day}; IF(step<15; {text.size.week}; {text.size.month})))';

// An estimate is worth two digits; the words carry its sign.
const size = 'MAX(part; 0-part)';
const rough = `LAMBDA(part; ROUND(${size}; IF(${size}<10; 1; IF(${size}<100; 0; IF(${size}<1000; -1; -2)))))`;

/** An effect of a headline in a sentence: about how much more or less, between what limits. */
function sentence(block: Goal, row: number): Template {
  const [value, low, high] = [2, 3, 4].map((column) => `{at.${block}.${row}.${column}}`);
  const rounded = (place: number) => `INDEX(said; 1; ${place})`;
  const [middle, lower, upper] = [rounded(1), rounded(2), rounded(3)] as const;
  const wordsFor = (text: string, nearest: Template, farthest: Template) =>
    filledText(`size.${text}`, { value: middle, low: nearest, high: farthest, per: each });
  const twoSided = `IF(${value}<0; ${wordsFor('lessOrMore', lower, upper)}; ${wordsFor('moreOrLess', lower, upper)})`;
  const oneSided = `IF(${value}<0; ${wordsFor('less', upper, lower)}; ${wordsFor('more', lower, upper)})`;
  return (
    `IF(COUNT(${value}; ${low}; ${high})<3; ${notEnough};` +
    ` LET(said; MAP(HSTACK(${value}; ${low}; ${high}); ${rough}); IF(AND(${low}<0; ${high}>0); ${twoSided}; ${oneSided})))`
  );
}

/** Below the headlines of a goal, its effects in words; each by its row there. */
export function inWords(goal: Goal, effects: Readonly<Record<string, number>>): Block {
  const key = `${goal}InWords`;
  return {
    key,
    goals: [goal],
    style: 'text',
    rows: [
      [{ text: `blocks.${key}.title` }],
      ...Object.entries(effects).map(
        ([name, row]): Row => [
          { text: `blocks.${key}.${name}` },
          { formula: `=${sentence(goal, row)}`, format: 'text' },
        ],
      ),
    ],
  };
}
