import type { Ambiguity } from '../../../imports';
import { importTexts } from '../../../locales';
import { fill } from '../../../locales/fill';
import { Choices } from '../../form/Choices';
import { useLanguage, useTexts } from '../../language';

interface Props {
  readonly ambiguity: Extract<Ambiguity, { readonly about: 'currency' }>;
  readonly onChoose: (currency: string) => void;
}

/** Asks which of a file's currencies counts. */
export function CurrencyChoice({ ambiguity: { column, workbook, values, chosen }, onChoose }: Props) {
  const { ask: texts } = useTexts(importTexts);
  const language = useLanguage();
  const hint = workbook === null ? texts.currencyHint : texts.currencyWorkbookHint;
  return (
    <Choices<string>
      type="radio"
      label={texts.currency}
      hint={fill(hint, { column, workbook: workbook ?? '' })}
      choices={values.map(({ currency, rows }) => ({
        value: currency,
        label: fill(texts.currencyRows, { currency, rows: rows.toLocaleString(language) }),
      }))}
      chosen={chosen === null ? [] : [chosen]}
      onChange={([currency]) => currency !== undefined && onChoose(currency)}
    />
  );
}
