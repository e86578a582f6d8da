import { type Language, languages, names, setupTexts } from '../../locales';
import { fill } from '../../locales/fill';
import type { Answers } from '../../workbook/description/types';
import { SelectField } from '../form/SelectField';
import { type TextsOf, useLanguage, useTexts } from '../language';
import type { StepProps } from './stepProps';
import { answersOf, type Step, steps } from './validate';

/** All answers, each part with a way back to it, and the language of the workbook. */
export function ReviewStep({ draft, onChange, onReturn }: StepProps) {
  const texts = useTexts(setupTexts);
  const language = useLanguage();
  const answers = answersOf(draft, language);
  const lines = answers && linesOf(answers, texts, language);
  return (
    <>
      {lines &&
        steps.map((step) => step !== 'review' && <Part {...{ step, lines: lines[step], onReturn }} />)}
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

type AskedStep = Exclude<Step, 'review'>;

type Line = readonly [label: string, value: string];

interface PartProps extends Pick<StepProps, 'onReturn'> {
  readonly step: AskedStep;
  readonly lines: readonly Line[];
}

function Part({ step, lines, onReturn }: PartProps) {
  const texts = useTexts(setupTexts);
  const { title } = texts[step];
  return (
    <section class="reviewed">
      <h3>{title}</h3>
      <button
        type="button"
        class="link"
        aria-label={fill(texts.review.changeThese, { title })}
        onClick={() => onReturn(step)}
      >
        {texts.review.change}
      </button>
      <dl>
        {lines.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function linesOf(
  answers: Answers,
  { goals, business, channels, review }: TextsOf<typeof setupTexts>,
  language: Language,
): Readonly<Record<AskedStep, readonly Line[]>> {
  const { margin, hourlyCost, currency, weeklyHours, start, cadence, people } = answers;
  const marginText = (share: number | null) =>
    share?.toLocaleString(language, { style: 'percent', maximumFractionDigits: 2 }) ?? review.marginUnknown;
  const hourlyCostText = (amount: number | null) =>
    amount === 0
      ? review.hoursAreFree
      : (amount?.toLocaleString(language, { style: 'currency', currency }) ?? review.hourlyCostUnknown);
  return {
    goals: [[review.goals, answers.goals.map((goal) => goals[goal]).join(' ')]],
    business: [
      [business.name, answers.business],
      [review.margin, marginText(margin)],
      [business.hourlyCost, hourlyCostText(hourlyCost)],
    ],
    channels: [
      [review.channels, answers.channels.join(', ')],
      [channels.start, new Date(start).toLocaleDateString(language, { dateStyle: 'long', timeZone: 'UTC' })],
      [review.cadence, channels[cadence]],
    ],
    people: [
      [review.people, people.join(', ') || review.nobody],
      [review.hours, weeklyHours.toLocaleString(language)],
    ],
  };
}
