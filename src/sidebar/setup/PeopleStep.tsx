import { setupTexts } from '../../locales';
import { TextField } from '../form/TextField';
import { useLanguage, useTexts } from '../language';
import { numberRead, say } from './sayings';
import type { StepProps } from './step';

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
        error={say(problems.weeklyHours, language)}
        note={numberRead(draft.weeklyHours, language)}
      />
    </>
  );
}
