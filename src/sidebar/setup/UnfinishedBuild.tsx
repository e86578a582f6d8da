import { setupTexts } from '../../locales';
import { ActionButton } from '../ActionButton';
import { useTexts } from '../language';

/** A build that was interrupted on another day, or by somebody else. */
export function UnfinishedBuild({ onContinue }: { readonly onContinue: () => void }) {
  const { overview, building } = useTexts(setupTexts);
  return (
    <>
      <p>{overview.unfinished}</p>
      <div class="actions">
        <ActionButton onClick={onContinue}>{building.continue}</ActionButton>
      </div>
    </>
  );
}
