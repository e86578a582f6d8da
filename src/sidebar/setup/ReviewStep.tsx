import { languages, names, setupTexts } from '../../locales';
import { fill } from '../../locales/fill';
import { SelectField } from '../form/SelectField';
import { useLanguage, useTexts } from '../language';
import { type AskedStep, type Line, linesOf } from './reviewLines';
import type { StepProps } from './stepProps';
import { answersOf, steps } from './validate';

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
