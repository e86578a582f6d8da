import { sidebarTexts } from '../locales';
import { useTexts } from './language';
import './loading.css';

/** Says that an answer is on its way. */
export function Loading() {
  return (
    <p class="loading" role="status">
      {useTexts(sidebarTexts).loading}
    </p>
  );
}
