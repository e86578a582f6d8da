import { sidebarTexts } from '../locales';
import { ActionButton } from './ActionButton';
import { useTexts } from './language';

/** Says in plain words that the spreadsheet didn't answer, and offers another try. */
export function Failure({ onRetry }: { readonly onRetry: () => void }) {
  const texts = useTexts(sidebarTexts);
  return (
    <div class="failure" role="alert">
      <p>{texts.failed}</p>
      <ActionButton onClick={onRetry}>{texts.retry}</ActionButton>
    </div>
  );
}
