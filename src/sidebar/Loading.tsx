import { sidebarTexts } from '../locales';
import { useTexts } from './language';
import './loading.css';

/** Shown while waiting for the server. */
export function Loading() {
  return (
    <p class="loading" role="status">
      {useTexts(sidebarTexts).loading}
    </p>
  );
}
