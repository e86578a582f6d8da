import { languages, names } from '../../locales';
import type { Answers } from '../../workbook/description/types';
import { SelectField } from '../form/SelectField';
import { useLanguage } from '../language';
import type { StepProps } from './step';
import { useSetupTexts } from './useSetupTexts';
import { answersOf } from './validate';

/** Everything answered so far, and the language that the workbook is to speak. */
export function ReviewStep({ draft, onChange }: StepProps) {
  const texts = useSetupTexts();
  const language = useLanguage();
  const answers = answersOf(draft, language);
  return (
    <>
      {answers && <Summary answers={answers} />}
      <SelectField
        label={texts.review.language}
        hint={texts.review.languageHint}
        value={draft.language}
        options={languages.map((each) => ({ value: each, label: names[each] }))}
        onChange={(chosen) => onChange({ language: chosen })}
      />
      <p class="hint promise">{texts.review.promise}</p>
    </>
  );
}

function Summary({ answers }: { readonly answers: Answers }) {
  const { goals, business, channels, review } = useSetupTexts();
  const language = useLanguage();
  const { margin, hourlyCost, currency, weeklyHours, start, rhythm } = answers;
  const lines = [
    [review.goals, answers.goals.map((goal) => goals[goal]).join(' ')],
    [business.name, answers.business],
    [business.margin, margin.toLocaleString(language, { style: 'percent', maximumFractionDigits: 2 })],
    [business.hourlyCost, hourlyCost.toLocaleString(language, { style: 'currency', currency })],
    [review.channels, answers.channels.join(', ')],
    [review.start, new Date(start).toLocaleDateString(language, { dateStyle: 'long', timeZone: 'UTC' })],
    [review.rhythm, channels[rhythm]],
    [review.people, answers.people.join(', ') || review.nobody],
    [review.hours, weeklyHours.toLocaleString(language)],
  ];
  return (
    <dl>
      {lines.map(([label, said]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{said}</dd>
        </div>
      ))}
    </dl>
  );
}
