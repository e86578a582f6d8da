/** What the language calls itself. */
export const name = 'English';

/** The add-in’s menu. */
export const menu = {
  setup: 'Set up tracking',
  week: 'Log the week',
  import: 'Import exports',
  links: 'Build a tagged link',
  evidence: 'Did it work?',
  checkup: 'Check the workbook',
  share: 'Share with a team',
  help: 'Functions and help',
};

/** What cells and autocomplete say. */
export const cells = {
  optional: 'optional',
  refusals: {
    text: '{argument}: “{found}” is text, not a number. Type the number alone, such as 12, and let the cell’s format show the unit (Format › Number).',
    openNumber:
      '{argument}: “{found}” is text that may be {other} or {otherFound}. Turn it into a number: choose Format › Number › Number and type it again, or use VALUE().',
    title:
      '{argument}: row 1, “{found}”, looks like a title. Begin the ranges at row 2; if it is a value, type it as a number or a date.',
    date: '{argument}: a date ({found}) stands where a number is needed. Check which column the formula points to.',
    boolean: '{argument}: {found} stands where a number is needed. Type a number.',
    error: '{argument}: the cell holds the error {found}. Correct that cell first.',
    negative: '{argument}: {found} is below 0. Type 0 or more.',
    share: '{argument}: {found} is not between 0 and 1. Type 30% or 0.3: the number 30 would mean 3000%.',
    confidence: '{argument}: {found} is not between 0 and 1. Type 95% or 0.95.',
    required: '{argument} is blank. Fill it in.',
    missing: '{name} is missing from the formula. Add it: {about}.',
    change:
      '{argument}: {found} is less than −1, and more than all can’t be lost. Type 25% or 0.25 for a quarter more.',
    noChange:
      '{argument} is {found}, and no number of visits shows that nothing changed. Type another number.',
    beyondAll: '{argument}: {found} more than {other} ({otherFound}) would be over 100%. Type less.',
    wholeNumber: '{argument}: {found} is not a whole number of 1 or more.',
    choice: '{argument}: “{found}” is not one of the choices: {other}.',
    notText: '{argument}: {found} stands where words are needed. Type a text.',
    notAPage:
      '{argument}: “{found}” is not the address of a web page. Type it whole, such as https://shop.example/page.',
    notADate:
      '{argument}: “{found}” is not a date. Give dates, or 2024-01-31, 2024-W05, Jan 2024, also as Analytics writes them (20240131, 202405, 2024); or count 1, 2, 3 …',
    openDate:
      '{argument}: “{found}” is a text that may be {other} or {otherFound}. Turn it into a date (Format › Number › Date, or type it again), or write {other}.',
    noSuchDate: '{argument}: the calendar has no {found}. Correct that cell.',
    noSuchWeek:
      '{argument}: {found} is no week of ISO 8601: that year doesn’t have it. In Analytics, export “ISO week of ISO year”; the weeks of its other count are cut in two at the turn of the year.',
    hourDates:
      '{argument}: {found} is an hour. Give days, weeks, months or years: in Analytics, export “Date” in place of “Date + hour”.',
    mixedDates:
      '{argument}: {found} isn’t of the same kind as {otherFound}. Use dates only, or only whole numbers that count 1, 2, 3 …',
    duplicateDate:
      '{argument}: {found} stands there twice. Keep each date once: add up the rows of a date, or choose those of one page or channel.',
    irregularDates:
      '{argument}: around {found} the dates don’t keep to one rhythm. Use days, weeks, months or years throughout; if dates are left out because nothing happened then, add rows with 0, or set gaps to “zero” in the formula.',
    outsideDates:
      '{argument}: {found} lies outside the {other}. Choose a start between the first date and the last.',
    tooManyControls: '{argument}: {found} columns are too many. Keep the 6 that tell most.',
    position: '{argument}: {found} is not a position. Positions start at 1, the first result.',
    blank: '{argument} is blank. Fill it in, or leave the whole row blank.',
    divisor:
      '{argument} is {found}, and the result is divided by it. Type a number above 0, or leave the whole row blank.',
    blankDivisor:
      '{argument} is blank, and the result is divided by it. Fill it in, or leave the whole row blank.',
    part: '{argument} ({found}) is more than {other} ({otherFound}), of which it is a part. Check both numbers.',
    endless:
      '{argument}: with {found} and no higher discount, customers never leave and the value has no end. Type less, or a discount.',
    size: 'The result is beyond what a cell can hold. Check {argument} ({found}).',
    separator:
      '{argument}: “{found}” stands in none of the paths, such as “{other}”. Give the sign between their channels, or leave the argument out: it is found.',
    shapes:
      '{argument} is {found} and {other} is {otherFound} (rows × columns). Give ranges of the same size, or a single value.',
    column: '{argument} is {found} (rows × columns). Give a single column here.',
    line: '{argument} is {found} (rows × columns). Give a single row or a single column.',
  },
  row: '{message} (Row {row} of the range.)',
  blank: 'blank',
  booleans: { true: 'TRUE', false: 'FALSE' },
};

/** What the functions are for. */
export const goals = {
  returns: 'Returns',
  visibility: 'Visibility',
  search: 'Search and leads',
  evidence: 'Evidence',
  attribution: 'Attribution and budget',
};

/** The function reference. */
export const reference = {
  title: 'Function reference',
  generated: 'This page is written by `npm run docs` from the definitions of the functions.',
  intro:
    'Every argument is a single value or a range. Ranges of the same size go row by row, a single value is repeated, and the blank end of an open range such as `B2:B` gives no rows. A row without anything to calculate stays blank. A row that can’t be right shows `#NUM!`; typed as a single call, the formula says why. A blank number counts as 0. A number held as text counts where it can be read one way only: `1500`, `1 500,50`, `1,234.56`, `12.5`, `30%`; `1,500`, which may be 1.5, is refused. A first row of titles above numbers or dates is left out.',
  formula: 'Formula:',
  example: 'Example: {formula} gives {result}.',
  exampleOfTable: 'Example: {formula} gives a table that begins with {result}.',
  source: 'Source of the definition',
};

/** The sidebar. */
export const sidebar = {
  language: 'Language',
  tabs: {
    label: 'Parts of the sidebar',
    setup: 'Set up',
    week: 'Log',
    import: 'Import',
    links: 'Links',
    evidence: 'Evidence',
    checkup: 'Check-up',
    share: 'Share',
    help: 'Help',
  },
  loading: 'Loading…',
  failed: 'The spreadsheet didn’t answer. Check your connection, then try again.',
  retry: 'Try again',
  help: {
    title: 'Functions',
    search: 'Search functions',
    found: 'Functions found: {count}',
    nothing: 'No function mentions “{query}”. Try another word, such as cost, share or visits.',
    formula: 'Formula',
    args: 'What to give it',
    returns: 'What it returns',
    kinds: {
      percent: 'a percentage',
      money: 'an amount of money',
      number: 'a number',
      words: 'words',
      text: 'a text',
    },
    example: 'Example',
    source: 'Source of the definition',
    insert: 'Insert into the active cell',
    inserting: 'Inserting…',
    inserted: 'Inserted in {cell}. Replace the figures of the example by your cells.',
    occupied: 'Cell {cell} isn’t empty. Choose an empty cell in the sheet, then insert.',
    insertFailed: 'Nothing was inserted. Choose a cell that you may edit, then try again.',
    intro: {
      title: 'How to use a function',
      steps: [
        'Type it in any cell, or open one below and insert its example.',
        'Give it whole columns at once, =ROI(B2:B, C2:C): one formula at the top fills the column, new rows included.',
        'Rows without figures stay blank. #NUM! marks a row that can’t be right, such as 5 orders of 3 visits; the same call on that row alone says why.',
      ],
    },
  },
};

export { build } from './en/build';
export { checkup } from './en/checkup';
export { evidence, evidenceFields } from './en/evidence';
export { exportFormats } from './en/exportFormats';
export { imports } from './en/imports';
export { links } from './en/links';
export { nextMoney } from './en/nextMoney';
export { setup } from './en/setup';
export { share } from './en/share';
export { effectSizes, verdicts } from './en/verdicts';
export { week } from './en/week';
export { workbook } from './en/workbook';
