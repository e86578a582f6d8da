/** What the evidence functions say in words. */
export const verdicts = {
  names: {
    clearGain: 'clear gain',
    likelyGain: 'likely gain',
    cantTell: 'can’t tell yet',
    likelyLoss: 'likely loss',
    clearLoss: 'clear loss',
    notEnoughData: 'not enough data',
  },
  /** Of a rate or a number of visits, which rises or falls; gain and loss are about money. */
  changes: {
    clearGain: 'clear rise',
    likelyGain: 'likely rise',
    cantTell: 'can’t tell yet',
    likelyLoss: 'likely fall',
    clearLoss: 'clear fall',
    notEnoughData: 'not enough data',
  },
  /** Of a series that has no direction. */
  flat: {
    nothingMoved: 'nothing moved: all values are the same',
    noDirection: 'no direction: the typical change is 0',
  },
  comparisons: {
    best: 'better than the others',
    aboveRest: 'above the others together',
    belowBest: 'below the best',
    belowRest: 'below the others together',
    noDifference: 'no difference beyond chance',
    notCompared: 'not compared yet',
  },
  notes: {
    negativeCredit:
      'a negative Shapley credit: paths with this channel convert less often than the same paths without it',
  },
  because: '{verdict}: {missing}',
  smallest: '{verdict}: less than {smallest} would not show',
  unseen: '{verdict} (if a season hasn’t done it: the past never held this time of the year)',
  unseenWeeks: '{verdict} (if a season hasn’t done it: the past never held {weeks})',
  weeks: {
    endOfYear: 'Black Friday to the end of the year',
    winterSales: 'the January sales',
    summerSales: 'the summer sales',
    easter: 'Easter',
    mothersDay: 'the weeks before Mother’s Day',
    backToSchool: 'back to school',
    ramadan: 'Ramadan',
  },
  singleRows: '{verdict} (rests on a few single dates)',
  leftOut:
    '{verdict} ({count} {unit} without a row: taken as unknown; if nothing happened then, set gaps to “zero”, or add rows with 0)',
  missing: {
    noValueAfter: 'no value from the start on',
    tooFewBefore: '{count} more {unit} before the start',
    tooFewAfter: '{count} more {unit} since the start',
    tooFewDistinct: 'the values before the start hardly differ',
    tooFewNonZero: '{count} more {unit} above 0 before the start',
    tooFewCounts: 'too little happens per date; add up longer periods',
    rollingCount: 'each value counts {count} {unit} together; take one that counts each date by itself',
    controlIncomplete: 'the controls lack {count} {unit}',
    tooIrregular: 'the values jump too much; add up longer periods',
    expectedNotPositive: 'had nothing changed, nothing above 0 was expected',
    onlyMoreThanDoubling: 'only more than a doubling would show',
    tooFewOnEachSide: '{count} more {unit} on each side',
    unknownAmounts: '{count} {unit} lack a cost or a gain',
    tooFewPeriods: '{count} more {unit}',
    noGainYet: 'no gain yet',
    costHardlyVaries: 'the cost hardly varies',
  },
  units: {
    day: { one: 'day', other: 'days' },
    week: { one: 'week', other: 'weeks' },
    month: { one: 'month', other: 'months' },
    quarter: { one: 'quarter', other: 'quarters' },
    year: { one: 'year', other: 'years' },
    period: { one: 'period', other: 'periods' },
  },
};

/** The second sentence: how much it was, and how sure that is. */
export const effectSizes = {
  per: {
    day: 'a day',
    week: 'a week',
    month: 'a month',
    quarter: 'a quarter',
    year: 'a year',
    period: 'a period',
  },
  more: 'About {value} more {per}, between {low} and {high}.',
  less: 'About {value} less {per}, between {low} and {high}.',
  moreOrLess: 'About {value} more {per}, though anything from {low} less to {high} more is possible.',
  lessOrMore: 'About {value} less {per}, though anything from {low} less to {high} more is possible.',
  smallest: 'Less than {share} more, which is {value} {per}, would not have shown.',
};
