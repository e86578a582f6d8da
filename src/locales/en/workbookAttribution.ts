/** The models of attribution side by side, late sales, and their part of the hidden sheet. */
export const attribution = {
  title: 'Attribution',
  question: 'Which channels lead to a sale?',
  answer: {
    nothing: '? No journeys are logged yet.',
    nothingHelp:
      'Type or paste them into Journeys, or import a file: the path, such as Instagram > Email > Direct, and how many conversions it led to.',
    tooFew: '? Not enough journeys yet: [count] of [least] conversions.',
    tooFewHelp: 'After [more] more, the models can be compared. Until then the shares below say little.',
    oneChannel: '? All conversions came by [channel]: there is nothing to share out.',
    oneChannelHelp: 'Log the other channels of a path too, in their order: Instagram > Email.',
    agree: '▲ All models agree within [points] points.',
    disagree: '? [channel] gets [low] to [high] depending on the model: don’t decide on it.',
    between: '[name] [low] to [high]',
    depends: 'The share depends on the model: [channels].',
    agreed: 'The models agree within 5 points: [channels].',
    chance:
      'Beside the model there is chance: with as many conversions as here ([count]), it alone moves a share by up to [points] points (95% sure).',
    misses: 'Journeys without a conversion: [count].',
    noMisses:
      'No journeys without a conversion are logged: Shapley’s values need them, so that model isn’t counted.',
    leftOut: 'Rows of Journeys that aren’t counted, for want of a path or of numbers: [count].',
    covered: '[from] – [to]',
    counted: 'conversions: [count]',
  },
  models: {
    title: 'Share of the conversions, model by model',
    channel: 'Channel',
    range: 'Lowest to highest',
    verdict: 'Do the models agree?',
    others: 'Other channels: [count]',
    between: '[low] to [high]',
    names: {
      first: 'First touch',
      last: 'Last touch',
      lastNonDirect: 'Last non-direct',
      linear: 'Linear',
      position: 'Position',
      timeDecay: 'Time decay',
      markov: 'Markov',
      shapley: 'Shapley',
    },
    chips: {
      agree: '▲ they agree',
      depends: '? depends on the model',
      more: '? conversions missing: [count]',
    },
  },
  late: {
    title: 'Late sales',
    bySale: 'By date of sale',
    byFirstTouch: 'By date of first touch',
    conversions: 'Sales',
    revenue: 'Revenue',
    later:
      'Of [all] conversions with both dates, [late] ([share]) came in a later month than the first touch.',
    meaning:
      'By date of sale the work of a month looks poorer than it was; by date of first touch each month gets what it began.',
    incomplete: 'By first touch, the latest months aren’t complete yet: people who came then may still buy.',
    noDates: 'Type the date of the sale and that of the first touch, and both views can be compared.',
    withoutSale: 'Conversions without a date of sale: [count].',
    withoutFirstTouch: 'Conversions without a date of first touch: [count].',
    unknown: '“–”: nothing is logged, or a row lacks the figure.',
  },
  charts: {
    shares: {
      title: 'Share by the lowest and by the highest model',
      x: 'Share of conversions (%)',
      y: 'Channel',
    },
    months: { title: 'Conversions by month of sale and of first touch', y: 'Conversions' },
  },
  notes: {
    answer:
      'From Journeys: Path, Conversions, Misses (ATTRIBUTION_MODELS). Shares within 5 points of each other count as agreed.',
    models: {
      first: 'All to the channel by which people first came.',
      last: 'All to the channel of the last visit before the purchase.',
      lastNonDirect: 'All to the last channel that isn’t Direct.',
      linear: 'The same part to each touch.',
      position: '40% to the first touch, 40% to the last, the rest to those between.',
      timeDecay: 'Half as much for each step further from the purchase.',
      markov: 'By the conversions that would be lost without the channel.',
      shapley:
        'By what the channel adds, on average, to the conversion rate of the others. Below 0: journeys without it convert better.',
    },
  },
};

const figures = {
  channel: 'Channel',
  ...attribution.models.names,
};

export const attributionCalculations = {
  facts: {
    journeyConversions: 'Conversions of the journeys',
    journeyMisses: 'Journeys without a conversion',
    leftOutJourneys: 'Rows of Journeys not counted',
    attributedChannels: 'Channels of the journeys',
    shareSpread: 'Widest range of a share',
    widestShare: 'Row of that channel',
    attributionState: 'State of the attribution',
    datedConversions: 'Conversions with both dates',
    lateConversions: 'In a later month than the first touch',
    withoutSaleDate: 'Conversions without a date of sale',
    withoutFirstTouch: 'Conversions without a date of first touch',
  },
  blocks: {
    journeyRows: { path: 'Path', conversions: 'Conversions', misses: 'Misses' },
    attribution: { ...figures, disagreement: 'Disagreement', note: 'Note' },
    shares: { ...figures, least: 'Lowest model', most: 'Highest model' },
    shareChart: { channel: 'Channel', least: 'Lowest model', most: 'Highest model' },
    journeyMonths: {
      when: 'Month',
      label: 'Month',
      sold: 'By date of sale',
      soldRevenue: 'Revenue by date of sale',
      began: 'By date of first touch',
      beganRevenue: 'Revenue by date of first touch',
    },
  },
};
