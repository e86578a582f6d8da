import { setupTexts } from '../../locales';
import type { Goal } from '../../workbook/description/types';
import { Choices } from '../form/Choices';
import { useLanguage, useTexts } from '../language';
import { errorText } from './errorTexts';
import type { StepProps } from './stepProps';

export const goals: readonly Goal[] = ['visibility', 'search', 'sales', 'journeys'];

export function GoalsStep({ draft, problems, onChange }: StepProps) {
  const { goals: texts, review } = useTexts(setupTexts);
  const language = useLanguage();
  return (
    <Choices
      type="checkbox"
      label={review.goals}
      hint={texts.hint}
      choices={goals.map((goal) => ({ value: goal, label: texts[goal], hint: texts[`${goal}Hint`] }))}
      chosen={draft.goals}
      // In a fixed order, since the workbook compares them with those it was built for.
      onChange={(chosen) => onChange({ goals: goals.filter((goal) => chosen.includes(goal)) })}
      error={errorText(problems.goals, language)}
    />
  );
}
