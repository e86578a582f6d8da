import { useState } from 'preact/hooks';
import { shareTexts } from '../../locales';
import { fill } from '../../locales/fill';
import type { Invitation, Role, Sharing } from '../../server/share';
import { Choices } from '../form/Choices';
import { Field } from '../form/Field';
import { StepHeading } from '../form/StepHeading';
import { useFocusOnInvalid } from '../form/useFocusOnInvalid';
import { useTexts } from '../language';
import { addressProblems, invitations, splitAddresses } from './addresses';

/** What is typed in the form; it survives a look at the confirmation. */
export interface Typed {
  readonly text: string;
  readonly role: Role;
}

interface Props {
  readonly typed: Typed;
  readonly sharing: Sharing | null;
  /** Whether the user came back to it; the heading then takes the focus. */
  readonly focused: boolean;
  readonly onChange: (typed: Typed) => void;
  readonly onReview: (invited: Invitation[]) => void;
}

/** Asks whom to invite, and in which role; it shares nothing itself. */
export function InviteForm({ typed, sharing, focused, onChange, onReview }: Props) {
  const texts = useTexts(shareTexts);
  const [attempts, setAttempts] = useState(0);
  const form = useFocusOnInvalid(attempts);
  const { text, role } = typed;
  const addresses = splitAddresses(text);
  const problems = addressProblems(addresses, role, sharing);
  const review = () => {
    if (problems.length > 0) setAttempts(attempts + 1);
    else onReview(invitations(addresses, role));
  };
  const errors = problems.map(({ key, address }) => fill(texts.errors[key], { address }));
  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        review();
      }}
    >
      <StepHeading focused={focused}>{texts.add}</StepHeading>
      <Field
        label={texts.addresses}
        hint={texts.addressesHint}
        error={attempts > 0 && errors.length > 0 ? errors.join('\n') : undefined}
      >
        {(attributes) => (
          <textarea
            {...attributes}
            rows={3}
            value={text}
            onInput={({ currentTarget }) => onChange({ ...typed, text: currentTarget.value })}
          />
        )}
      </Field>
      <Choices
        type="radio"
        label={texts.role}
        hint={texts.roleHint}
        choices={(['editor', 'viewer'] as const).map((each) => ({ value: each, label: texts.roles[each] }))}
        chosen={[role]}
        onChange={([chosen = role]) => onChange({ ...typed, role: chosen })}
      />
      <div class="actions">
        <button type="submit" class="primary">
          {texts.review}
        </button>
      </div>
    </form>
  );
}
