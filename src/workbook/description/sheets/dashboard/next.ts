import { filledText } from '../../formulas';
import type { Block, BlockCell, Template } from '../../types';
import { comparisonColumns } from './comparisons';

const text = (name: string) => `sheets.dashboard.blocks.next.${name}`;

/** Fewer periods than these compare chance with chance. */
const ENOUGH_PERIODS = 4;

const hours = '{at.hours.2.2}';
const target = '{at.hours.2.3}';

const hoursSentence: Template =
  `IF(ISNUMBER(${hours}); IF(${hours}<${target};` +
  ` ${filledText(text('fewHours'), { hours: `ROUND(${hours}; 1)`, target })};` +
  ` ${filledText(text('enoughHours'), { hours: `ROUND(${hours}; 1)`, target })});` +
  ` {text.${text('noHours')}})`;

const named = (block: string, column: number, extreme: 'MAX' | 'MIN'): Template => {
  const values = `{body.${block}.${column}}`;
  const names = `{body.${block}.${comparisonColumns.name}}`;
  return `INDEX(${names}; MATCH(${extreme}(${values}); ${values}; 0))`;
};

/** The best and the worst of a comparison: by return where sales are logged, else by the cost of a lead. */
function comparisonSentence(block: 'channels' | 'contents'): Template {
  const { roi, costPerLead } = comparisonColumns;
  const returns = `{body.${block}.${roi}}`;
  const leads = `{body.${block}.${costPerLead}}`;
  const byReturn = filledText(text(`${block}ByReturn`), {
    best: named(block, roi, 'MAX'),
    high: `ROUND(MAX(${returns})*100; 0)`,
    worst: named(block, roi, 'MIN'),
    low: `ROUND(MIN(${returns})*100; 0)`,
  });
  const byLead = filledText(text(`${block}ByLead`), {
    best: named(block, costPerLead, 'MIN'),
    low: `ROUND(MIN(${leads}); 0)`,
    worst: named(block, costPerLead, 'MAX'),
    high: `ROUND(MAX(${leads}); 0)`,
  });
  const none = `{text.${text(`${block}NotYet`)}}`;
  return (
    `IF(COUNT({body.periods.1})<${ENOUGH_PERIODS}; ${none}; IF(COUNT(${returns})>1; ${byReturn};` +
    ` IF(COUNT(${leads})>1; ${byLead}; ${none})))`
  );
}

const sentence = (formula: Template): readonly BlockCell[] => [{ formula: `=${formula}`, format: 'text' }];

/** Three plain sentences on what to look at next. */
export const next: Block = {
  key: 'next',
  goals: ['visibility', 'search', 'sales'],
  style: 'text',
  rows: [
    [{ text: 'blocks.next.title' }],
    sentence(hoursSentence),
    sentence(comparisonSentence('channels')),
    sentence(comparisonSentence('contents')),
  ],
};
