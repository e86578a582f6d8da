import { sidebarTexts } from '../locales';
import { ActionButton } from './ActionButton';
import { useTexts } from './language';

/** Shown when the server couldn't be reached, with a button to try again. */
export function Failure({ onRetry }: { readonly onRetry: () => void }) {
  const texts = useTexts(sidebarTexts);
  return (
    <div class="failure" role="alert">
      <p>{texts.failed}</p>
      <ActionButton onClick={onRetry}>{texts.retry}</ActionButton>
    </div>
  );
}
