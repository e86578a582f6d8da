import { evidenceFieldTexts, evidenceTexts } from '../../locales';
import { useLanguage } from '../language';

export function useEvidenceTexts() {
  return evidenceTexts[useLanguage()];
}

/** What the cells of a question are called. */
export function useFieldNames() {
  return evidenceFieldTexts[useLanguage()];
}
