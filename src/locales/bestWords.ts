import { verdicts as en } from './en/verdicts';
import { verdicts as fr } from './fr/verdicts';

/**
 * What ROI_BY says of the best in every language: its words follow the spreadsheet's language, which needn't be that of the
 * workbook's formulas.
 */
export const bestWords = { en: en.comparisons.best, fr: fr.comparisons.best };
