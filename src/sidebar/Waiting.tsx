import { sidebarTexts } from '../locales';
import { useTexts } from './language';
import './waiting.css';

/** Says that an answer is on its way. */
export function Waiting() {
  return (
    <p class="waiting" role="status">
      {useTexts(sidebarTexts).loading}
    </p>
  );
}
