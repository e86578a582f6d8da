import { useState } from 'preact/hooks';
import { evidenceTexts } from '../../locales';
import { fill } from '../../locales/fill';
import type { EvidenceChoices } from '../../server/evidence/choices';
import { ActionButton } from '../ActionButton';
import { StepHeading } from '../form/StepHeading';
import { useFocusOnInvalid } from '../form/useFocusOnInvalid';
import { useTexts } from '../language';
import { ControlsField } from './ControlsField';
import { type Draft, type DraftProblem, problemsIn } from './draft';
import type { FieldsProps } from './fields';
import { misfitsIn } from './misfits';
import { ValuesFields } from './ValuesFields';
import { WhenFields } from './WhenFields';

interface Props {
  readonly draft: Draft;
  readonly choices: EvidenceChoices;
  readonly busy: boolean;
  /** Why the last attempt gave nothing. */
  readonly said: string;
  /** Whether the user came back to it. */
  readonly focused: boolean;
  readonly onChange: (draft: Draft) => void;
  readonly onAsk: () => void;
  /** Looks for the workbook's columns anew. */
  readonly onLookAgain: () => void;
}

/** Which cells are judged, since when, and beside what. */
export function QuestionForm({ draft, choices, busy, said, focused, ...on }: Props) {
  const texts = useTexts(evidenceTexts);
  const [attempts, setAttempts] = useState(0);
  const form = useFocusOnInvalid(attempts);
  const problems = attempts > 0 ? problemsIn(draft) : [];
  const misfits = attempts > 0 ? misfitsIn(draft) : [];
  const fields: FieldsProps = {
    draft,
    choices,
    errorOf: (problem: DraftProblem) => (problems.includes(problem) ? texts.errors[problem] : undefined),
    misfitOf: (field) => {
      const misfit = misfits.find((each) => each.field === field);
      return misfit && fill(texts.misfits[misfit.key], { count: misfit.count, dates: misfit.dates });
    },
    onChange: (changes) => on.onChange({ ...draft, ...changes }),
  };
  const ask = () => {
    setAttempts(attempts + 1);
    if (problemsIn(draft).length + misfitsIn(draft).length === 0) on.onAsk();
  };
  return (
    <form ref={form} onSubmit={(event) => event.preventDefault()}>
      <p>{texts.intro}</p>
      {choices.values.length === 0 && <NoWorkbook onLookAgain={on.onLookAgain} />}
      <StepHeading focused={focused}>{texts.question}</StepHeading>
      <ValuesFields {...fields} />
      <WhenFields {...fields} />
      {draft.kind === 'number' && <ControlsField {...fields} />}
      <p class="error" role="alert">
        {said}
      </p>
      <div class="actions">
        <ActionButton busy={busy} onClick={ask}>
          {busy ? texts.asking : texts.ask}
        </ActionButton>
      </div>
    </form>
  );
}

function NoWorkbook({ onLookAgain }: Pick<Props, 'onLookAgain'>) {
  const texts = useTexts(evidenceTexts);
  return (
    <div class="aside">
      <p>{texts.noWorkbook}</p>
      <ActionButton quiet onClick={onLookAgain}>
        {texts.lookAgain}
      </ActionButton>
    </div>
  );
}
