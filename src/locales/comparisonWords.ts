import { verdicts as en } from './en/verdicts';
import { verdicts as fr } from './fr/verdicts';

const inBoth = (word: keyof typeof en.comparisons) => ({
  en: en.comparisons[word],
  fr: fr.comparisons[word],
});

/**
 * What ROI_BY says of the best and of those below others, in every language: its words follow the spreadsheet's language, which
 * needn't be that of the workbook's formulas.
 */
export const comparisonWords = {
  best: inBoth('best'),
  belowBest: inBoth('belowBest'),
  belowRest: inBoth('belowRest'),
};
