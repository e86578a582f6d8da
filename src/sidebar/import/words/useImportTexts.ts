import { importTexts } from '../../../locales';
import { useLanguage } from '../../language';

export function useImportTexts() {
  return importTexts[useLanguage()];
}
