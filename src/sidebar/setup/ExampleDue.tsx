import { setupTexts } from '../../locales';
import { ActionButton } from '../ActionButton';
import { useTexts } from '../language';

/** The example's workbook whose filling never came about: the sidebar was closed after the last stage. */
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
