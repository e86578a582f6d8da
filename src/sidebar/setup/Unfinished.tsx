import { ActionButton } from '../ActionButton';
import { useSetupTexts } from './useSetupTexts';

/** A build that was interrupted on another day, or by somebody else. */
export function Unfinished({ onContinue }: { readonly onContinue: () => void }) {
  const { overview, building } = useSetupTexts();
  return (
    <>
      <p>{overview.unfinished}</p>
      <div class="actions">
        <ActionButton onClick={onContinue}>{building.continue}</ActionButton>
      </div>
    </>
  );
}
