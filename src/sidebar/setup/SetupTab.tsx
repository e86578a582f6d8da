import { useState } from 'preact/hooks';
import { setupTexts } from '../../locales';
import type { SetupState } from '../../server/setup';
import type { Answers } from '../../workbook/description/types';
import { ActionButton } from '../ActionButton';
import { Failure } from '../Failure';
import { Loading } from '../Loading';
import { useLanguage, useTexts } from '../language';
import { server } from '../server';
import { useLoaded } from '../useLoaded';
import { BuildProgress } from './BuildProgress';
import { type BuildState, build, type Job } from './build';
import { defaultAnswers, isExampleGone, startingAnswers } from './draft';
import { ExampleDue } from './ExampleDue';
import { ExampleOffer } from './ExampleOffer';
import { NextSteps } from './NextSteps';
import { Overview } from './Overview';
import { answersIn } from './validate';
import { Wizard } from './Wizard';
import './setup.css';

/** Builds the tracking workbook, or changes what it was built with. */
export function SetupTab() {
  const [state, load] = useLoaded(server.getSetupState);
  // After a reload, the next heading takes the focus.
  const [again, setAgain] = useState(false);
  const reload = () => {
    setAgain(true);
    load();
  };
  if (state === 'loading') return <Loading />;
  if (state === 'failed') return <Failure onRetry={reload} />;
  return <Setup state={state} focused={again} onChanged={reload} />;
}

interface Props {
  readonly state: SetupState;
  readonly focused: boolean;
  readonly onChanged: () => void;
}

function Setup({ state, focused, onChanged }: Props) {
  const [progress, start] = useBuild();
  const [editing, setEditing] = useState<boolean | null>(null);
  const language = useLanguage();
  const defaults = defaultAnswers(language, navigator.language, new Date());
  const answers = startingAnswers(state, defaults);
  const buildWith = (wanted: Answers, withExample: boolean) =>
    start({ answers: wanted, stages: state.stages, withExample });

  if (progress?.status === 'done') {
    const { job } = progress;
    return <NextSteps answers={job.answers} example={job.withExample} onFinish={onChanged} />;
  }
  if (progress) {
    return (
      <BuildProgress state={progress} onContinue={() => start(progress.job)} onLeave={() => start(null)} />
    );
  }
  if (state.status === 'unfinished') {
    return <UnfinishedBuild onContinue={() => buildWith(answers, state.forExample)} />;
  }
  if (needsAnswers(state)) return <FirstAnswers {...{ state, answers, focused, buildWith }} />;
  if (editing) {
    const stop = () => setEditing(false);
    const save = (answered: Answers) => buildWith(answered, false);
    return <Wizard answers={answers} isNew={false} focused onAnswered={save} onCancel={stop} />;
  }
  const present = answersIn(state, defaults);
  return (
    <Overview
      state={state}
      focused={focused || editing === false}
      onBuild={() => (present ? buildWith(present, false) : setEditing(true))}
      onEdit={() => setEditing(true)}
      onRemoved={onChanged}
    />
  );
}

interface FirstAnswersProps {
  readonly state: SetupState;
  readonly answers: Answers;
  readonly focused: boolean;
  readonly buildWith: (answers: Answers, withExample: boolean) => void;
}

/** The wizard for a file without a workbook, or with an example without its rows. */
function FirstAnswers({ state, answers, focused, buildWith }: FirstAnswersProps) {
  const { example } = useTexts(setupTexts);
  const shop = { ...answers, ...state.answers };
  return (
    <>
      {isExampleGone(state) && state.exampleRemoved && <p role="status">{example.removed}</p>}
      {isExampleGone(state) && !state.exampleRemoved && <ExampleDue onFill={() => buildWith(shop, true)} />}
      <Wizard
        answers={answers}
        isNew
        focused={focused}
        onAnswered={(answered) => buildWith(answered, false)}
        onCancel={null}
      >
        {state.status === 'none' && <ExampleOffer onAnswers={(shop) => buildWith(shop, true)} />}
      </Wizard>
    </>
  );
}

function needsAnswers(state: SetupState): boolean {
  return state.status === 'none' || isExampleGone(state);
}

/** A build that was interrupted earlier, or by somebody else. */
function UnfinishedBuild({ onContinue }: { readonly onContinue: () => void }) {
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

/** Builds stage by stage. A restart begins with the first: each stage completes what is missing. */
function useBuild(): readonly [BuildState | null, (job: Job | null) => void] {
  const [state, setState] = useState<BuildState | null>(null);
  const start = (job: Job | null) => {
    if (job) build(job, setState);
    else setState(null);
  };
  return [state, start];
}
