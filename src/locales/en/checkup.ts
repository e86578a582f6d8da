/** The Check-up tab. */
export const checkup = {
  title: 'Check the workbook',
  clean: 'Nothing to report: formulas, entries and lists are as they should be.',
  found: { one: '1 thing to look at.', several: '{count} things to look at.' },
  repairable: {
    one: 'One of them can be repaired by a click, at the end of this list.',
    several: '{count} of them can be repaired by a click: choose which at the end of this list.',
    all: 'All can be repaired by a click: choose which at the end of this list.',
  },
  status: {
    none: 'There is no tracking workbook in this file yet. Build it in the Set up tab, then come back.',
    unfinished: 'The tracking workbook isn’t complete. Finish it in the Set up tab, then come back.',
    outdated: 'The tracking workbook is of an older version. Update it in the Set up tab, then come back.',
  },
  again: 'Check again',
  show: 'Show me',
  showCell: 'Show me {cell} of {sheet}',
  shown: 'Selected in {sheet}.',
  gone: 'This sheet isn’t there any more.',
  showFailed: 'The cell couldn’t be shown. Check your connection, then try again.',
  more: 'And {count} more. Put these right, then check again.',
  repairs: {
    title: 'Repairs',
    text: 'They keep what people typed; one undo takes all of them back. Untick what you want to leave as it is.',
    groups: { sheets: 'Sheets', formulas: 'Formulas', entries: 'Entries', lists: 'New words in lists' },
    owners: 'Left for the owner of the file',
    make: 'Make these repairs',
    making: 'Making the repairs…',
    done: 'The repairs are made.',
    partly: '{made} of {count} repairs are made.',
    stopped: 'The repairs stopped. Check your connection, then try again.',
    refused:
      'Formulas, settings and the order of rows are kept for the owner of the file. Ask the owner to make these repairs:',
    busy: 'Somebody else is changing the workbook at the moment. Try again in a minute.',
    unanswered:
      'An answer is missing in the settings, and the rest depends on it. Complete the answers in the Set up tab, then come back.',
    of: {
      rebuild: 'Add what is missing in {sheet}, and write the formulas that refer to it again.',
      restoreFormula:
        'Write the formula in {cell} of {sheet} again. What stands there goes into the cell’s note.',
      unblock:
        'Empty the cells in the way of “{column}” in {sheet} (cells: {count}). What they hold goes into their notes.',
      makeRoom: 'Add rows to the hidden sheet of calculations, as many as {sheet} needs.',
      toNumbers: 'Turn the texts in “{column}” of {sheet} into the numbers that they say (cells: {count}).',
      toHours:
        'Turn what stands in “{column}” of {sheet} as 1h45 or 1:45 into hours: “{found}” into {hours} (cells: {count}).',
      toDates: 'Turn the texts in “{column}” of {sheet} into the dates that they say (cells: {count}).',
      sortRows: 'Put the rows of {sheet} in the order of “{column}”, each row as a whole.',
      addToList: 'Add “{found}” to the list of “{column}” in the settings.',
      respell: 'Write “{meant}” for “{found}” in “{column}” of {sheet} (cells: {count}).',
    },
  },
  findings: {
    missingSheet: 'The sheet {sheet} is gone. If its deletion was a slip, undo it; else have it built again.',
    missingColumn:
      'The column “{column}” of {sheet} is gone, and what is computed from it. If its deletion was a slip, undo it; else have it added again, empty if it was typed.',
    changedFormula:
      '{cell} no longer holds the formula that fills “{column}”, or holds another one. Put it back.',
    blockedFormula:
      'Something is typed in “{column}” from {cell} on, where a formula fills the column (cells: {count}). Empty these cells.',
    formulaError: 'The formula of “{column}” shows {found}. Look at the columns that it reads.',
    tooManyRows:
      '{sheet} has {count} dated rows, and calculations have lines for {room}: beyond these, figures show errors. More lines can be added with a click.',
    textNumber:
      '{cell} holds “{found}” as text, so sums leave it out; such cells in “{column}”: {count}. Type it as a number.',
    notNumber: '{cell} holds “{found}” where “{column}” needs a number. Type the number alone.',
    writtenHours:
      '{cell} holds “{found}”, which formulas don’t take for hours; such cells in “{column}”: {count}. Type it as a number: {hours}.',
    notHours:
      '{cell} holds “{found}” where “{column}” needs hours. Type them as a number: 1.75 for 1 h 45 min, 0.5 for half an hour.',
    minutesAbove59:
      '{cell} holds “{found}”, but an hour has 60 minutes. Type the hours as a number: 1.75 for 1 h 45 min.',
    ambiguousHours:
      '{cell} holds “{found}”, which could be a bit over an hour or more than a thousand. Type 1.75 for 1 h 45 min.',
    missingHours:
      'Hours are blank beside posts, so what these cost isn’t known, nor the return of their period (rows: {count}). Type the hours, 0 if there were none: {rows}.',
    missingSales:
      'Nothing stands in “{column}” for the period from {from}, so its return isn’t known; such periods: {count}. Type the sales in {cell}, 0 if nothing was sold.',
    tooLow: '{cell}: {found} in “{column}” can’t be below {min}. Correct it.',
    tooHigh: '{cell}: {found} in “{column}” can’t be above {max}. Correct it.',
    notWhole:
      '{cell} holds {found} in “{column}”, which counts whole things. Type the number without decimals.',
    lostThousands:
      '{cell} holds {found} in “{column}”, which counts whole things. If {thousands} was meant, type it without a mark between the thousands.',
    percentAmount:
      '{cell} holds {percent}% in “{column}”, where an amount belongs: it counts as {found}. Type the amount.',
    otherCurrency:
      '{cell} shows {found} in “{column}” as {sign}, but amounts here are in {currency}: it counts as {found} {currency}. Type the amount in {currency}.',
    partAboveWhole:
      '{cell}: {found} in “{column}” is more than {otherFound} in “{other}”, of which it is a part. Correct one of them.',
    textDate:
      '{cell} holds “{found}” as text, so its row isn’t counted; such cells in “{column}”: {count}. Type it as a date.',
    notDate: '{cell} holds “{found}” where “{column}” needs a date. Type the date.',
    noDate: 'Row {row} has no date in “{column}”, so it isn’t counted by period. Type it in {cell}.',
    futureDay:
      '{cell} says {found}, a day to come (rows: {count}). If it is a slip, correct the date: a period that isn’t over can’t be compared.',
    farDay:
      '{cell} says {found}, more than a year away from all other rows (rows: {count}). If it is a slip, correct the date.',
    dayWithinPeriod:
      '{cell} says {found}, within the period from {start}: its row counts as a period of its own. Type {start}.',
    unordered:
      'From {cell} on the dates aren’t in order, and charts jump back and forth. Sort the rows by “{column}”.',
    duplicate: 'Row {row} is about the same as row {other}. If it was logged twice, delete one.',
    missingWeek: 'Nothing was logged for the week of {from}. Add a row, with zeros if nothing was done.',
    missingWeeks:
      'Nothing was logged for {count} weeks, from {from} to {to}. Add rows, with zeros if nothing was done.',
    missingMonth: 'Nothing was logged for the month from {from}. Add a row, with zeros if nothing was done.',
    missingMonths:
      'Nothing was logged for {count} months, from {from} to {to}. Add rows, with zeros if nothing was done.',
    blankMargin:
      'The margin isn’t filled in, so no return is shown. Type it in {cell}, as a share of the selling price before tax, such as 40%; the Set up tab helps to work it out.',
    blankMarginKept:
      'The margin isn’t filled in, so no return is shown. Only the owner of the file can fill it in: ask the owner to.',
    blankHourlyCost:
      'The cost of an hour isn’t filled in, so no return is shown. Type it in {cell}; 0 if you don’t count hours as a cost.',
    blankHourlyCostKept:
      'The cost of an hour isn’t filled in, so no return is shown. Only the owner of the file can fill it in: ask the owner to.',
    noPath:
      '{cell}: the path is blank, so the row isn’t counted in the attribution. Type the channels, in their order: Instagram > Email.',
    unsplitPath:
      '{cell}: “{found}” counts as a single channel. If it is several, write > between them: Instagram > Email.',
    noJourneyCount:
      'Nothing stands beside the path of {cell}, so the row isn’t counted. Type how many conversions it led to, or how many misses.',
    soldBeforeTouch:
      '{cell}: the first touch of {found} comes after the sale of {otherFound}. Correct one of the dates.',
    undatedSales:
      'Conversions have no date of sale, so no month has them (rows: {count}). Type the date in {cell}, if you know it.',
    unknownChoice:
      '“{found}” in “{column}” isn’t in the list, so tables by “{column}” leave it out (rows: {count}). Choose from the list, or add it to Settings.',
    misspeltChoice:
      '“{found}” in “{column}” isn’t in the list, so tables by “{column}” leave it out (rows: {count}). Was “{meant}” meant?',
    spacedChoice:
      '“{found}” in “{column}” has spaces that the list doesn’t have, so tables leave it out (rows: {count}). Choose it from the list.',
  },
};
