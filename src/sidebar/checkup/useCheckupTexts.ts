import { checkupTexts } from '../../locales';
import { useLanguage } from '../language';

export function useCheckupTexts() {
  return checkupTexts[useLanguage()];
}
