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
import type { FieldsProps } from './fieldsProps';
import { shapeProblemsIn } from './shapeProblems';
import { ValuesFields } from './ValuesFields';
import { WhenFields } from './WhenFields';

interface Props {
  readonly draft: Draft;
  readonly choices: EvidenceChoices;
  readonly busy: boolean;
  /** Why the last attempt had no answer. */
  readonly problem: string;
  /** Whether the user came back to it; the heading then takes the focus. */
  readonly focused: boolean;
  readonly onChange: (draft: Draft) => void;
  readonly onAsk: () => void;
  /** Loads the workbook's columns again. */
  readonly onReload: () => void;
}

/** Asks for the cells, the start and the controls. */
export function QuestionForm({ draft, choices, busy, problem, focused, ...on }: Props) {
  const texts = useTexts(evidenceTexts);
  const [attempts, setAttempts] = useState(0);
  const form = useFocusOnInvalid(attempts);
  const problems = attempts > 0 ? problemsIn(draft) : [];
  const shapeProblems = attempts > 0 ? shapeProblemsIn(draft) : [];
  const fields: FieldsProps = {
    draft,
    choices,
    errorOf: (key: DraftProblem) => (problems.includes(key) ? texts.errors[key] : undefined),
    shapeErrorOf: (field) => {
      const found = shapeProblems.find((each) => each.field === field);
      return found && fill(texts.shapeProblems[found.key], { count: found.count, dates: found.dates });
    },
    onChange: (changes) => on.onChange({ ...draft, ...changes }),
  };
  const ask = () => {
    setAttempts(attempts + 1);
    if (problemsIn(draft).length + shapeProblemsIn(draft).length === 0) on.onAsk();
  };
  return (
    <form ref={form} onSubmit={(event) => event.preventDefault()}>
      <p>{texts.intro}</p>
      {choices.values.length === 0 && <NoWorkbook onReload={on.onReload} />}
      <StepHeading focused={focused}>{texts.question}</StepHeading>
      <ValuesFields {...fields} />
      <WhenFields {...fields} />
      {draft.kind === 'number' && <ControlsField {...fields} />}
      <p class="error" role="alert">
        {problem}
      </p>
      <div class="actions">
        <ActionButton busy={busy} onClick={ask}>
          {busy ? texts.asking : texts.ask}
        </ActionButton>
      </div>
    </form>
  );
}

function NoWorkbook({ onReload }: Pick<Props, 'onReload'>) {
  const texts = useTexts(evidenceTexts);
  return (
    <div class="aside">
      <p>{texts.noWorkbook}</p>
      <ActionButton quiet onClick={onReload}>
        {texts.lookAgain}
      </ActionButton>
    </div>
  );
}
