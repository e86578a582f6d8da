import { shareTexts } from '../../locales';
import { useLanguage } from '../language';

export function useShareTexts() {
  return shareTexts[useLanguage()];
}
