import { bracketPlaceholders } from '../bracketPlaceholders';
import { comparisonWords } from '../comparisonWords';
import { exportNames } from './exportNames';
import { effectSizes } from './verdicts';
import { attribution, attributionCalculations } from './workbookAttribution';
import { calculations, dashboard, figures } from './workbookDashboard';
import { example } from './workbookExample';
import { report, reportCalculations } from './workbookReport';
import { start } from './workbookStart';
import { tables } from './workbookTables';

const { per, ...sentences } = effectSizes;

/** What the tracking workbook says. */
export const workbook = {
  sheets: {
    ...tables,
    dashboard,
    figures,
    report,
    attribution,
    calculations: {
      ...calculations,
      comparisons: comparisonWords,
      monthNames: reportCalculations.monthNames,
      facts: { ...calculations.facts, ...reportCalculations.facts, ...attributionCalculations.facts },
      blocks: {
        ...calculations.blocks,
        ...reportCalculations.blocks,
        ...attributionCalculations.blocks,
      },
    },
    start,
    settings: {
      title: 'Settings',
      settings: {
        BUSINESS: { label: 'Business', note: 'Its name, as the dashboard shows it.' },
        CURRENCY: { label: 'Currency', note: 'Three letters: EUR, USD, CAD, GBP …' },
        MARGIN: {
          label: 'Margin (share of the selling price before tax)',
          note: 'What is left of a sale once the goods are paid, as a share of the selling price before tax: 40%. Blank: not known yet, and no return is shown.',
        },
        HOURLY_COST: {
          label: 'Full cost of an hour',
          note: 'What an hour of work costs you, charges included. For your own time: what you would pay someone to do it. 0: hours aren’t counted as a cost. Blank: not known yet, and no return is shown.',
        },
        WEEKLY_HOURS: {
          label: 'Weekly hours target',
          note: 'Hours a week that you mean to spend, by everyone together.',
        },
        EFFORT_START: {
          label: 'Start date',
          note: 'The day your regular social media work began. All comparisons start from it.',
        },
        RHYTHM: { label: 'Rhythm', note: 'How often you log rows in Activity: weekly or monthly.' },
        TAX_RATE: {
          label: 'Sales tax or VAT contained in shop amounts',
          note: 'Imports take it out of amounts that hold it, where the export has no column of taxes: 20%. 0: the amounts come without tax. Blank: the Import tab asks.',
        },
      },
      lists: {
        channels: { title: 'Channels', note: 'Where you publish. Add one below the last, up to 20.' },
        contents: {
          title: 'Content types',
          note: 'Original, curated, outsourced: what the dashboard compares. In a row it may stay blank: not split.',
        },
        people: { title: 'People', note: 'Who works on it. Add one below the last.' },
        brands: {
          title: 'Brands',
          note: 'First you, then your competitors as one. You may put names here; keep the order.',
        },
      },
    },
  },
  example,
  contents: { original: 'Original', curated: 'Curated', outsourced: 'Outsourced' },
  /** Which days of its period a row covers. */
  partial: { until: 'until {day}', from: 'from {day}', between: 'from {first} to {last}' },
  cadences: { weekly: 'Weekly', monthly: 'Monthly' },
  brands: { ours: 'Us', competitor: 'Competitor' },
  formats: exportNames,
  verdicts: {
    notEnough: 'not enough data yet',
    plain: 'no interval',
    impossible: 'check the entries',
  },
  /** An effect in a sentence. */
  size: {
    ...bracketPlaceholders(sentences),
    day: per.day,
    week: per.week,
    month: per.month,
  },
  /** What a cell answers when something else is typed; by the kind of its rule. */
  validation: {
    date: 'Type a date, such as the first day of the week.',
    number: 'Type a number, {min} or more, without unit.',
    hours: 'Type hours as a number: 1.75 for 1 h 45 min, 0 if there were none.',
    between: 'Type a number between {min} and {max}, without unit.',
    share: 'Type a share between 0% and 100%, such as 40%.',
    list: 'Choose from the list, or leave the cell blank. The owner can add to the list in the Settings sheet.',
    choice: 'Choose from the list.',
  },
};
