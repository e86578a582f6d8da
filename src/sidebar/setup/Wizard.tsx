import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type Language, setupTexts } from '../../locales';
import { fill } from '../../locales/fill';
import type { Answers } from '../../workbook/description/types';
import { ActionButton } from '../ActionButton';
import { StepHeading } from '../form/StepHeading';
import { useFocusOnInvalid } from '../form/useFocusOnInvalid';
import { useLanguage, useTexts } from '../language';
import { BusinessStep } from './BusinessStep';
import { ChannelsStep } from './ChannelsStep';
import { type Draft, draftOf, newDraft } from './draft';
import { GoalsStep } from './GoalsStep';
import { PeopleStep } from './PeopleStep';
import { ReviewStep } from './ReviewStep';
import type { StepProps } from './stepProps';
import { answersOf, type Problems, problemsIn, type Step, steps } from './validate';

const shown: Readonly<Record<Step, (props: StepProps) => JSX.Element>> = {
  goals: GoalsStep,
  business: BusinessStep,
  channels: ChannelsStep,
  people: PeopleStep,
  review: ReviewStep,
};

const last = steps.indexOf('review');

interface Props {
  readonly answers: Answers;
  readonly isNew: boolean;
  /** Whether the user has just asked for it; the heading then takes the focus. */
  readonly focused: boolean;
  readonly onAnswered: (answers: Answers) => void;
  /** Leaves an existing workbook as it is. */
  readonly onCancel: (() => void) | null;
  /** Shown below the first step. */
  readonly children?: ComponentChildren;
}

/** Five short steps, back and forth without loss. */
export function Wizard({ answers, isNew, focused, onAnswered, onCancel, children }: Props) {
  const texts = useTexts(setupTexts);
  const language = useLanguage();
  const [draft, setDraft] = useState(() => (isNew ? newDraft : draftOf)(answers, language));
  // Existing answers start at the review, from which each is one click away.
  const [position, setPosition] = useState(() => (isNew ? 0 : nextInvalid(draft, language)));
  const [isReviewed, setReviewed] = useState(position === last);
  const [moved, setMoved] = useState(focused);
  // Errors appear after the first attempt to go on, and are then kept up to date.
  const [attempts, setAttempts] = useState(0);
  const step = steps[position] ?? 'review';
  const found = problemsIn(step, draft, language);
  const problems: Problems = attempts > 0 ? found : {};
  const form = useFocusOnInvalid(attempts);
  const Shown = shown[step];

  const moveTo = (next: number) => {
    setMoved(true);
    setAttempts(0);
    setPosition(next);
    if (next === last) setReviewed(true);
  };
  const goOn = () => {
    if (Object.keys(found).length > 0) return setAttempts(attempts + 1);
    if (step !== 'review') return moveTo(isReviewed ? nextInvalid(draft, language) : position + 1);
    const answered = answersOf(draft, language);
    if (answered) onAnswered(answered);
  };

  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        goOn();
      }}
    >
      <StepHeading key={step} focused={moved}>
        {isNew || step !== 'review' ? <Progress position={position} /> : texts.review.present}
      </StepHeading>
      <Shown
        draft={draft}
        problems={problems}
        onChange={(changes) => setDraft((current) => ({ ...current, ...changes }))}
        onReturn={(wanted) => moveTo(steps.indexOf(wanted))}
      />
      <p class="error" role="alert">
        {Object.keys(problems).length > 0 && texts.errors.summary}
      </p>
      <Actions
        label={
          step === 'review' ? texts.review[isNew ? 'build' : 'save'] : texts[isReviewed ? 'toReview' : 'next']
        }
        onBack={position > 0 && (isNew || step !== 'review') ? () => moveTo(position - 1) : null}
        onCancel={onCancel}
      />
      {position === 0 && children}
    </form>
  );
}

/** The first step with an invalid answer, otherwise the review. */
function nextInvalid(draft: Draft, language: Language): number {
  return steps.findIndex(
    (step) => step === 'review' || Object.keys(problemsIn(step, draft, language)).length > 0,
  );
}

/** The number of the step, and its title. */
function Progress({ position }: { readonly position: number }) {
  const texts = useTexts(setupTexts);
  return (
    <>
      <span class="progress">{fill(texts.step, { step: position + 1, steps: steps.length })}</span>{' '}
      {texts[steps[position] ?? 'review'].title}
    </>
  );
}

interface ActionsProps {
  readonly label: string;
  readonly onBack: (() => void) | null;
  readonly onCancel: (() => void) | null;
}

function Actions({ label, onBack, onCancel }: ActionsProps) {
  const { back, cancel } = useTexts(setupTexts);
  return (
    <div class="actions">
      <button type="submit" class="primary">
        {label}
      </button>
      {onBack && (
        <ActionButton quiet onClick={onBack}>
          {back}
        </ActionButton>
      )}
      {onCancel && (
        <ActionButton quiet onClick={onCancel}>
          {cancel}
        </ActionButton>
      )}
    </div>
  );
}
