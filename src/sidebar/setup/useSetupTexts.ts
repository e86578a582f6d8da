import { setupTexts } from '../../locales';
import { useLanguage } from '../language';

export function useSetupTexts() {
  return setupTexts[useLanguage()];
}
