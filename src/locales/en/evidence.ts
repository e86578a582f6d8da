/** The Evidence tab. */
export const evidence = {
  title: 'Did it work?',
  intro:
    'Compares what has happened since the start with what was to be expected from the time before it, and says how sure that is.',
  question: 'Your question',
  kind: 'What is it about?',
  kinds: {
    number: 'A number: visits, orders, sales',
    share: 'A share: buyers among visitors',
  },
  noWorkbook:
    'This file has no tracking workbook with traffic yet. Select cells of your own, or set it up and look again.',
  lookAgain: 'Look again',
  use: 'Use the selected cells',
  useFor: 'Use the selected cells for: {field}',
  using: 'Reading the selection…',
  useFailed: 'The selection couldn’t be read. Select cells in the sheet, then try again.',
  hints: {
    kind: 'A number is compared with what its own past lets expect, a share with the share before.',
    part: 'The cases that count: orders, leads, subscribers.',
    of: 'All cases: the visits that these came from.',
    dates: 'A row for each day, week or month.',
    values: 'What should have moved: visits, orders, sales. One column beside the dates.',
    start: 'The day your work began.',
    countedStart: 'Its number among the dates.',
    controls:
      'Optional: up to 6 columns that your work can’t have moved, such as searches for your trade. They take the season out.',
  },
  choose: 'Choose, or select cells',
  nothingYet: 'None yet: select cells',
  none: 'None',
  columns: '{label} ({count} columns)',
  errors: {
    dates: 'No dates are chosen. Select their cells in the sheet, then press the button.',
    values: 'No values are chosen. Select their cells in the sheet, then press the button.',
    of: 'No whole is chosen. Select its cells in the sheet, then press the button.',
    start: 'The start is missing. Choose a date, such as 2026-01-05.',
    countedStart: 'The start is no whole number. Type one, such as 10.',
  },
  shapeProblems: {
    columns: 'These are {count} columns. Select a single one.',
    rows: 'Rows here: {count}; rows of the dates: {dates}. Select the same rows of both.',
  },
  ask: 'See the evidence',
  asking: 'Calculating…',
  failed: 'The cells couldn’t be read. Are they still there? Choose them again, then try again.',
  blank: 'These cells are blank. Fill them in, or choose others.',
  again: 'Change the question',
  leftOut:
    'No row for {count} {unit}: what happened then is taken as unknown. If it was nothing, add rows with 0.',
  thin: 'Note more figures, or change the question: another column, another start.',
  about: '{values}, start {start}',
  facts: {
    lift: 'Lift',
    extra: 'In all',
    probability: 'Probability of a rise',
    between: '{value}, between {low} and {high}',
    above: '{value}, at least {low}',
  },
  sure: 'Limits are 95% sure.',
  rate: {
    change: 'It was {before} before the start, and is {after} since.',
    lift: 'Change',
    unrelated: 'not defined: there was none before the start',
    probability: 'Probability of a rise',
    counted: 'Counted',
    counts: '{before} of {beforeOf} in {beforePeriods} before, {after} of {afterOf} in {afterPeriods} since',
    leftOut: {
      one: 'One period is left out: the start lies in it, or the figures cover only part of it.',
      several:
        '{count} periods are left out: the start lies in them, or the figures cover only part of them.',
    },
    judged:
      'Limits are 95% sure. They come from how much the periods differ: one good period proves nothing.',
  },
  chart: {
    title: 'What happened',
    label:
      '{values} from {first} to {last}, start {start}. Expected since: {expected} {per} on average; it was {actual}.',
    actual: 'actual',
    expected: 'expected had nothing changed',
    expectedShort: 'expected',
    band: '95% sure limits',
    start: 'start',
    table: 'The figures as a table',
    date: 'Date',
    low: 'low',
    high: 'high',
  },
  season: {
    unseen:
      'The figures before the start hold no such time of the year: what a season does by itself can’t be told from an effect.',
    unseenWeeks:
      'The figures before the start never held {weeks}, which come after it: what such weeks do by themselves can’t be told from an effect.',
  },
  placebo: {
    caution: 'With care: the method also finds an effect where nothing began, as the test below shows.',
    title: 'Put to the test',
    none: 'There is too little before the start to try the method on starts where nothing began.',
    quiet: {
      one: 'Tried at one date on which nothing began, the method found no effect, as it should.',
      several: 'Tried at {count} dates on which nothing began, the method found no effect, as it should.',
    },
    loud: 'Tried at {count} dates on which nothing began, the method found an effect at {found}. Something else moves these figures: a season, a sale, a change of counting.',
    loudOne:
      'Tried at a date on which nothing began, the method found an effect. Something else moves these figures: a season, a sale, a change of counting.',
    shorter: 'Each was judged over {count} {unit}: there is no past for more.',
    widened: 'The limits have been made {times} times wider for it.',
    learnt:
      'The limits are {times} times as wide as the models alone make them: on many other series in which nothing began, the models were that much too sure.',
    date: 'Start',
    lift: 'Effect found',
    placebo: '{date}, pretended',
    real: '{date}, the real one',
  },
  controls: {
    title: 'Without the controls',
    text: 'The result without them: {lift}, {verdict}.',
    thin: 'Without them: {verdict}.',
    moved: {
      one: 'The control itself changed when you started: {lift}, {verdict}. If your work or whatever came with it moved it, the result above is wrong. Try it without.',
      several:
        'Control {place} itself changed when you started: {lift}, {verdict}. If your work or whatever came with it moved it, the result above is wrong. Try it without.',
    },
    advice: 'Where both differ much, ask whether your work can’t have moved the controls after all.',
  },
  trends: {
    title: 'How to get one from Google Trends',
    intro:
      'Searches for your trade rise and fall with its season, whatever you do. Google Trends gives them for free:',
    steps: [
      'Open trends.google.com and choose Explore.',
      'Type a word by which people look for your trade, such as “florist”, never your own name. Up to three words can be compared.',
      'Choose your country and Past 5 years, each time the same.',
      'Above Interest over time press the arrow: Download CSV.',
      'Drop the file on the Import tab, then choose the control here. The dashboard takes it by itself once every row before the start has it.',
    ],
  },
  sharpen: {
    title: 'What would make it surer',
    longer: 'Time: if it goes on like this, about {count} more {unit} would make it clear.',
    never: 'Time alone won’t do: not even {count} more {unit} like these would make it clear.',
    past: 'More of the past: there are {before} {beforeUnit} before the start, for {after} since.',
    controls: 'A control: a column that your work can’t have moved, but a season or a holiday would.',
  },
  keep: {
    title: 'Keep the verdict',
    text: 'On the Verdicts sheet, dated today. Kept again in a month or more, it shows whether this one held.',
    keep: 'Keep it',
    outcomes: {
      keeping: 'Writing…',
      kept: 'Kept on the Verdicts sheet.',
      replaced: 'Kept, in place of today’s earlier one.',
      noTable: 'This file has no Verdicts sheet. Set up or update the workbook first.',
      busy: 'Somebody else is writing just now. Try again in a moment.',
      noAnswer: 'The cells give no answer any more. Ask again.',
      failed: 'Nothing was written. Try again.',
    },
  },
  insert: {
    title: 'Put it in the sheet',
    text: 'Select the cell where the headings should begin. The formula below them follows your figures.',
    result: 'The result in a row',
    rows: 'The figures, date by date',
    rowsHint: 'For a chart of your own: begin beside your dates, in the row of their heading.',
    inserting: 'Writing…',
    inserted: 'Written in {cell}.',
    occupied: 'Cell {cell} isn’t empty. Choose a place with room below and to the right.',
    overlapping: 'From {cell}, the result would stand among the figures that it reads. Choose another place.',
    failed: 'Nothing was written. Choose a cell that you may edit, then try again.',
  },
};

/** What the tab calls the cells that a question is about. */
export const evidenceFields = {
  dates: 'Dates',
  values: 'Values',
  of: 'Out of',
  start_date: 'Start',
  controls: 'Controls',
};
