/** The Log tab. */
export const week = {
  title: 'Log the week',
  intro:
    'A minute for what no export knows. What an import or somebody else filled is shown, not asked again.',
  hint: 'Hours as you write them: 1h45, 1:45, 1.75 or 45 min. 0 means none; leave blank what you don’t know.',
  noSheet: 'The sheet that is filled here is gone. The Check-up tab has it built again.',
  noLines:
    'No channel stands in Settings yet. Choose one in the Set up tab, or add a channel of another week below.',
  example:
    'The rows of the example are shown as they are. Remove the example in the Set up tab before you log your own work.',
  weekly: {
    title: 'Log the week',
    period: 'Week of {days}',
    earlier: 'Earlier week',
    later: 'Later week',
    running: 'This week isn’t over yet.',
    nothing: 'Nothing is logged for this week yet.',
    hours: 'Hours are missing: the cost of this week isn’t known.',
    complete: 'The hours of all that is logged are known.',
    lacking: 'Weeks without hours',
    lackingHint: 'Their cost isn’t known, so no return counts these rows.',
    lackingNone: 'No week that is over lacks hours.',
  },
  monthly: {
    title: 'Log the month',
    period: '{days}',
    earlier: 'Earlier month',
    later: 'Later month',
    running: 'This month isn’t over yet.',
    nothing: 'Nothing is logged for this month yet.',
    hours: 'Hours are missing: the cost of this month isn’t known.',
    complete: 'The hours of all that is logged are known.',
    lacking: 'Months without hours',
    lackingHint: 'Their cost isn’t known, so no return counts these rows.',
    lackingNone: 'No month that is over lacks hours.',
  },
  metrics: { hours: 'Hours', posts: 'Posts', ad_spend: 'Ad spend' },
  /** The name of a field that a screen reader says. */
  field: '{metric}, {line}',
  known: '{metric}, {line}: {value}, already in the sheet',
  more: 'more:',
  exampleLine: 'example',
  unknown: 'not noted',
  total: 'Hours typed: {hours}',
  add: {
    title: 'Another channel or type of content',
    channel: 'Channel',
    content: 'Type of content',
    channelHint: 'Those of Settings.',
    contentHint: 'What was published there.',
    add: 'Add the line',
  },
  save: 'Write to “{sheet}”',
  saving: 'Writing…',
  errors: {
    hours: {
      unreadable: '“{found}” can’t be read as hours. Type 1h45, 1:45, 1.75 or 45 min.',
      minutes: '“{found}”: an hour has 60 minutes. Type 1h45 or 1:45.',
      ambiguous: '“{found}” could be a bit over an hour, or more than a thousand. Type 1h45, 1:45 or 1.75.',
    },
    posts: '“{found}” isn’t a number of posts. Type 0, 1, 2 …',
    ad_spend: '“{found}” isn’t an amount of money. Type 12.50, or 0 for none.',
  },
  outcomes: {
    nothingTyped: 'Nothing is typed yet.',
    rows: { one: '1 row added.', several: '{count} rows added.' },
    cells: { none: 'No cell filled.', one: '1 cell filled.', several: '{count} cells filled.' },
    kept: {
      one: '1 cell was filled meanwhile with another figure, which stays.',
      several: '{count} cells were filled meanwhile with other figures, which stay.',
    },
    busy: 'Somebody else is changing the workbook at the moment. Nothing was written: try again in a minute.',
    refused: 'Google didn’t let you write to this sheet. Ask the owner of the file for the right to edit it.',
    notBuilt: 'The tracking workbook isn’t complete any more. Look at the Set up tab.',
    noColumns: 'Columns of the sheet are missing, and nothing was written. The Check-up tab adds them.',
    unlisted:
      'A channel or a type of content isn’t in Settings any more, and nothing was written. Add it there, then try again.',
    failed:
      'The spreadsheet didn’t answer. Nothing is lost or written twice: try again, and what is missing is completed.',
  },
  lacking: { nothing: 'nothing logged', hours: 'hours missing' },
  all: 'Show all ({count})',
};
