import { linkTexts } from '../../locales';
import { useLanguage } from '../language';

export function useLinkTexts() {
  return linkTexts[useLanguage()];
}
