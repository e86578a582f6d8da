import { setupTexts } from '../../locales';
import type { Answers } from '../../workbook/description/types';
import { ActionButton } from '../ActionButton';
import { StepHeading } from '../form/StepHeading';
import { useTexts } from '../language';
import { Steps } from './Steps';
import { stepsAhead } from './stepsAhead';

interface Props {
  readonly answers: Answers;
  readonly example: boolean;
  readonly onFinish: () => void;
}

/** What to do once the workbook is built. */
export function NextSteps({ answers, example, onFinish }: Props) {
  const { done: texts } = useTexts(setupTexts);
  return (
    <>
      <StepHeading focused>{example ? texts.exampleTitle : texts.title}</StepHeading>
      <Steps steps={example ? texts.exampleSteps : stepsAhead(answers, texts)} />
      <div class="actions">
        <ActionButton onClick={onFinish}>{texts.finish}</ActionButton>
      </div>
    </>
  );
}
