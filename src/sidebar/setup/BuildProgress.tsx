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

/** The progress of the build, with a button to continue an interrupted one. */
export function BuildProgress({ state, onContinue, onLeave }: Props) {
  const { building: texts } = useTexts(setupTexts);
  const { job, step, status } = state;
  const stage = useStageName(state);
  const steps = taskCount(job);
  return (
    <>
      {/* The key remounts the heading when the build stops or continues, so that it takes the focus. */}
      <StepHeading key={status === 'running' ? 'running' : 'stopped'} focused>
        {texts.title}
      </StepHeading>
      <progress max={steps} value={step} aria-label={texts.title} />
      <p role="status">{status === 'running' && fill(texts.progress, { stage, step: step + 1, steps })}</p>
      {(status === 'stopped' || status === 'busy') && (
        <Interrupted busy={status === 'busy'} onContinue={onContinue} />
      )}
      {status === 'refused' && <Refused onLeave={onLeave} />}
    </>
  );
}

function Interrupted({ busy, onContinue }: { readonly busy: boolean; readonly onContinue: () => void }) {
  const { building: texts } = useTexts(setupTexts);
  const { busy: busyText } = useTexts(buildTexts);
  return (
    <div role="alert">
      <p>{busy ? busyText : texts.failed}</p>
      <div class="actions">
        <ActionButton onClick={onContinue}>{texts.continue}</ActionButton>
      </div>
    </div>
  );
}

/** Only the owner may change the workbook. */
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
