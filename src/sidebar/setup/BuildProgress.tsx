import { buildTexts, setupTexts } from '../../locales';
import { fill } from '../../locales/fill';
import { ActionButton } from '../ActionButton';
import { StepHeading } from '../form/StepHeading';
import { useLanguage, useTexts } from '../language';
import { type BuildState, taskCount } from './build';

interface Props {
  readonly state: BuildState;
  readonly onContinue: () => void;
  /** Leaves the workbook as it is. */
  readonly onLeave: () => void;
}

/** Shows how far the build has got, and lets an interrupted one go on. */
export function BuildProgress({ state, onContinue, onLeave }: Props) {
  const { building: texts } = useTexts(setupTexts);
  const { job, step, status } = state;
  const said = useStageName(state);
  const steps = taskCount(job);
  return (
    <>
      {/* Named by what happens: when the work stops or goes on, the keyboard starts from here. */}
      <StepHeading key={status === 'running' ? 'running' : 'stopped'} focused>
        {texts.title}
      </StepHeading>
      <progress max={steps} value={step} aria-label={texts.title} />
      <p role="status">
        {status === 'running' && fill(texts.progress, { stage: said, step: step + 1, steps })}
      </p>
      {(status === 'stopped' || status === 'busy') && (
        <Interrupted busy={status === 'busy'} onContinue={onContinue} />
      )}
      {status === 'refused' && <Refused onLeave={onLeave} />}
    </>
  );
}

function Interrupted({ busy, onContinue }: { readonly busy: boolean; readonly onContinue: () => void }) {
  const { building: texts } = useTexts(setupTexts);
  const said = buildTexts[useLanguage()];
  return (
    <div role="alert">
      <p>{busy ? said.busy : texts.failed}</p>
      <div class="actions">
        <ActionButton onClick={onContinue}>{texts.continue}</ActionButton>
      </div>
    </div>
  );
}

/** The workbook is kept for its owner, and somebody else wants to change it. */
function Refused({ onLeave }: { readonly onLeave: () => void }) {
  const { back } = useTexts(setupTexts);
  const { refused } = buildTexts[useLanguage()];
  return (
    <div role="alert">
      <p>{refused}</p>
      <div class="actions">
        <ActionButton quiet onClick={onLeave}>
          {back}
        </ActionButton>
      </div>
    </div>
  );
}

function useStageName({ job, step }: BuildState): string {
  const { building: texts } = useTexts(setupTexts);
  const { stages } = buildTexts[useLanguage()];
  const key = job.stages[step];
  return key ? stages[key] : texts.example;
}
