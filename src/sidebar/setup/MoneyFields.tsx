import { setupTexts } from '../../locales';
import { readAmount } from '../form/readAmount';
import { TextField } from '../form/TextField';
import { useLanguage, useTexts } from '../language';
import { typedNumber } from './draft';
import { errorText } from './errorTexts';
import { amountNote, marginMeaning, shareNote } from './fieldNotes';
import { MarginCalculator } from './MarginCalculator';
import type { StepProps } from './stepProps';

type Props = Pick<StepProps, 'draft' | 'problems' | 'onChange'>;

/** The margin, with a calculator for who knows it under another name; not knowing it is an answer. */
export function MarginField({ draft, problems, onChange }: Props) {
  const { business: texts } = useTexts(setupTexts);
  const language = useLanguage();
  const meaning = marginMeaning(draft.margin, draft.currency, language);
  const notes = [shareNote(draft.margin, language), meaning].filter((note) => note !== undefined);
  return (
    <>
      <TextField
        label={texts.margin}
        hint={texts.marginHint}
        value={draft.margin}
        numeric
        onChange={(margin) => onChange({ margin, isMarginUnknown: false })}
        error={errorText(problems.margin, language)}
        note={notes.join(' ') || undefined}
      />
      <CheckBox
        label={texts.marginUnknown}
        checked={draft.isMarginUnknown}
        onChange={(isMarginUnknown) => onChange({ isMarginUnknown, ...(isMarginUnknown && { margin: '' }) })}
      />
      <MarginCalculator
        onMargin={(margin) =>
          onChange({ margin: typedNumber(margin * 100, language), isMarginUnknown: false })
        }
      />
    </>
  );
}

/** The cost of an hour: 0 is an answer, and so is not knowing it. */
export function HourlyCostField({ draft, problems, onChange }: Props) {
  const { business: texts } = useTexts(setupTexts);
  const language = useLanguage();
  const isFree = readAmount(draft.hourlyCost, language) === 0;
  return (
    <>
      <TextField
        label={texts.hourlyCost}
        hint={texts.hourlyCostHint}
        value={draft.hourlyCost}
        numeric
        onChange={(hourlyCost) => onChange({ hourlyCost, isHourlyCostUnknown: false })}
        error={errorText(problems.hourlyCost, language)}
        note={amountNote(draft.hourlyCost, draft.currency, language)}
      />
      <CheckBox
        label={texts.hoursAreFree}
        checked={isFree}
        onChange={(isWanted) => onChange({ hourlyCost: isWanted ? '0' : '', isHourlyCostUnknown: false })}
      />
      <CheckBox
        label={texts.hourlyCostUnknown}
        checked={draft.isHourlyCostUnknown}
        onChange={(isHourlyCostUnknown) =>
          onChange({ isHourlyCostUnknown, ...(isHourlyCostUnknown && { hourlyCost: '' }) })
        }
      />
    </>
  );
}

interface CheckBoxProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

function CheckBox({ label, checked, onChange }: CheckBoxProps) {
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={checked}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}
