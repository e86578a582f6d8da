import { setupTexts } from '../../locales';
import { SelectField } from '../form/SelectField';
import { TextField } from '../form/TextField';
import { useLanguage, useTexts } from '../language';
import { currencies, currencyName } from './defaults';
import { errorText } from './errorTexts';
import { HourlyCostField, MarginField } from './MoneyFields';
import type { StepProps } from './stepProps';

export function BusinessStep({ draft, problems, onChange }: StepProps) {
  const { business: texts } = useTexts(setupTexts);
  const language = useLanguage();
  const offered = [...new Set([...currencies, draft.currency])];
  return (
    <>
      <TextField
        label={texts.name}
        hint={texts.nameHint}
        value={draft.business}
        onChange={(business) => onChange({ business })}
        error={errorText(problems.business, language)}
      />
      <SelectField
        label={texts.currency}
        hint={texts.currencyHint}
        value={draft.currency}
        options={offered.map((code) => ({ value: code, label: currencyName(code, language) }))}
        onChange={(currency) => onChange({ currency })}
      />
      <MarginField {...{ draft, problems, onChange }} />
      <HourlyCostField {...{ draft, problems, onChange }} />
    </>
  );
}
