import type { Block, CellFormat, Template } from '../../types';
import { everyGoal } from './named';

const monthOf = (date: Template): Template => `DATE(YEAR(${date}); MONTH(${date}); 1)`;

const facts: Readonly<Record<string, { readonly format: CellFormat; readonly formula: Template }>> = {
  /** The first day of the latest month with entries. */
  latestMonth: {
    format: 'date',
    formula:
      `IF(COUNT({activity.period})>0; ${monthOf('MAX({activity.period})')};` +
      ` IF(COUNT({traffic.date})>0; ${monthOf('MAX({traffic.date})')}; ""))`,
  },
  /** The first day of the month that is chosen in the report. */
  reportMonth: {
    format: 'date',
    formula:
      // A month that is typed instead of chosen becomes a date.
      `IF(ISNUMBER({at.month.1.1}); ${monthOf('{at.month.1.1}')};` +
      ' IFERROR(INDEX({body.monthChoices.2}; MATCH({at.month.1.1}; {body.monthChoices.1}; 0)); {fact.latestMonth}))',
  },
};

/** Named values of the report. */
export const reportFacts: Block = {
  key: 'reportFacts',
  goals: everyGoal,
  style: 'table',
  facts: Object.keys(facts),
  rows: [
    [{ text: 'blocks.facts.name' }, { text: 'blocks.facts.value' }],
    ...Object.entries(facts).map(([name, { formula, format }]) => [
      { text: `facts.${name}` },
      { formula: `=${formula}`, format },
    ]),
  ],
};
