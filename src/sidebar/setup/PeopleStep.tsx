import { setupTexts } from '../../locales';
import { TextField } from '../form/TextField';
import { useLanguage, useTexts } from '../language';
import { errorText } from './errorTexts';
import { numberNote } from './fieldNotes';
import type { StepProps } from './stepProps';

export function PeopleStep({ draft, problems, onChange }: StepProps) {
  const { people: texts } = useTexts(setupTexts);
  const language = useLanguage();
  return (
    <>
      <TextField
        label={texts.people}
        hint={texts.peopleHint}
        value={draft.people}
        onChange={(people) => onChange({ people })}
      />
      <TextField
        label={texts.weeklyHours}
        hint={texts.weeklyHoursHint}
        value={draft.weeklyHours}
        numeric
        onChange={(weeklyHours) => onChange({ weeklyHours })}
        error={errorText(problems.weeklyHours, language)}
        note={numberNote(draft.weeklyHours, language)}
      />
    </>
  );
}
