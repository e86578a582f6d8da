import { setupTexts } from '../../locales';
import { fill } from '../../locales/fill';
import type { SetupState } from '../../server/setup';
import { ActionButton } from '../ActionButton';
import { StepHeading } from '../form/StepHeading';
import { useTexts } from '../language';
import { RemoveExample } from './RemoveExample';
import { Steps } from './Steps';
import { stepsAhead } from './stepsAhead';

interface Props {
  readonly state: SetupState;
  readonly focused: boolean;
  readonly onBuild: () => void;
  readonly onEdit: () => void;
  readonly onRemoved: () => void;
}

/** An existing workbook, and what can be done with it. */
export function Overview({ state, focused, onBuild, onEdit, onRemoved }: Props) {
  const texts = useTexts(setupTexts);
  const { status, answers, example } = state;
  const business = answers.business || texts.overview.unnamed;
  return (
    <>
      <StepHeading focused={focused}>{fill(texts.overview.complete, { business })}</StepHeading>
      {status === 'outdated' && <p>{texts.overview.outdated}</p>}
      {example ? <RemoveExample onRemoved={onRemoved} /> : <RegularSteps answers={answers} />}
      {state.isOwnerOnly ? <p>{texts.overview.kept}</p> : <Actions {...{ status, onBuild, onEdit }} />}
    </>
  );
}

function Actions({
  status,
  onBuild,
  onEdit,
}: Pick<SetupState, 'status'> & Pick<Props, 'onBuild' | 'onEdit'>) {
  const texts = useTexts(setupTexts);
  return (
    <div class="actions">
      {status === 'outdated' && <ActionButton onClick={onBuild}>{texts.overview.update}</ActionButton>}
      <ActionButton quiet onClick={onEdit}>
        {texts.edit}
      </ActionButton>
    </div>
  );
}

/** The steps of each week or month, if the answers are known. */
function RegularSteps({ answers: { goals, cadence } }: Pick<SetupState, 'answers'>) {
  const { done } = useTexts(setupTexts);
  return goals && cadence ? <Steps steps={stepsAhead({ goals, cadence }, done)} /> : null;
}
