import { setupTexts } from '../../locales';
import { ActionButton } from '../ActionButton';
import { useTexts } from '../language';

/** An example that was built but not filled, because the sidebar was closed in between. */
export function ExampleDue({ onFill }: { readonly onFill: () => void }) {
  const { example: texts } = useTexts(setupTexts);
  return (
    <>
      <div class="aside">
        <p>{texts.due}</p>
        <ActionButton onClick={onFill}>{texts.fill}</ActionButton>
      </div>
      <p>{texts.orOwn}</p>
    </>
  );
}
