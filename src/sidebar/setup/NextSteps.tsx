import { ActionButton } from '../ActionButton';
import { StepHeading } from '../form/StepHeading';
import { useSetupTexts } from './useSetupTexts';

interface Props {
  readonly example: boolean;
  readonly onFinish: () => void;
}

/** What to do now that the workbook is there. */
export function NextSteps({ example, onFinish }: Props) {
  const { done: texts } = useSetupTexts();
  return (
    <>
      <StepHeading focused>{example ? texts.exampleTitle : texts.title}</StepHeading>
      <ol class="numbered">
        {(example ? texts.exampleSteps : texts.steps).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <div class="actions">
        <ActionButton onClick={onFinish}>{texts.finish}</ActionButton>
      </div>
    </>
  );
}
