/** Where more money would pay, in the Evidence tab. */
export const nextMoney = {
  title: 'Where would the next {amount} go?',
  intro:
    'By channel, from how your sales differed between its cheaper and its dearer {units}. Often it can’t be told yet.',
  ask: 'Work it out',
  asking: 'Calculating…',
  failed: 'It couldn’t be worked out. Try again.',
  again: 'Work it out again',
  notBuilt: 'This file has no tracking workbook of today’s version. Set it up or update it first.',
  margin: 'The margin isn’t in Settings. Without it nobody can say what a sale leaves you. Fill it in there.',
  hourlyCost: 'The cost of an hour isn’t in Settings. Fill it in there; 0 if your hours cost nothing.',
  noSales:
    'No channel has a {unit} with a known cost and known sales yet. It takes ten of them: log hours and sales in Activity.',
  answers: {
    best: 'On {channel}: there it would bring back more than anywhere else, beyond chance.',
    one: 'On {channel} it would pay. Of the other channels that can’t be told, or it wouldn’t.',
    only: 'On {channel} it would pay.',
    several: 'On {channels} it would pay. Which of them is better can’t be told.',
    nowhere: 'Nowhere at present: on each channel it would bring back less than itself.',
    cantTell: 'Can’t tell yet.',
  },
  about:
    'The next {amount}, spread over the coming {units}, would bring back about {value}, between {low} and {high}.',
  breakEven: 'From about {amount} {per} on, still more would no longer pay.',
  losesInAll:
    'Larger {units} did better, yet the channel as a whole has lost so far. More money there isn’t the next step.',
  needs: {
    tooFewPeriods: 'Not enough data: {count} more {unit} with a known cost and known sales.',
    costHardlyVaries:
      'Every {unit} costs about the same. Spend clearly less in some and more in others, at dates that have nothing to do with a season.',
    noGainYet: 'Nothing was sold there yet.',
    cantTell: 'Larger differences of what you spend between {units} would show most.',
  },
  unknown: {
    one: 'One {unit} is left out: its hours or its sales aren’t known.',
    several: '{count} {units} are left out: their hours or their sales aren’t known.',
  },
  sofar: 'So far: {roi} over {count} {units}.',
  method:
    'Amounts are margin, 95% sure. If you spend more when people buy more anyway, before Christmas for instance, it looks as if the money had done it.',
};
