import type { Ambiguity, DateOrder, DecimalMark, TablePreview } from '../../../imports';
import { importTexts } from '../../../locales';
import { fill } from '../../../locales/fill';
import { Choices } from '../../form/Choices';
import { formatDay } from '../../formatDay';
import { useLanguage, useTexts } from '../../language';
import type { FileChoices } from '../files/openedFile';
import { CurrencyChoice } from './CurrencyChoice';
import { TaxRateField } from './TaxRateField';
import { YearField } from './YearField';

interface Props {
  readonly table: TablePreview;
  readonly onChoose: (changes: FileChoices) => void;
}

/** The questions that a table leaves open. */
export function Questions({ table, onChoose }: Props) {
  return (
    <>
      {table.ambiguities.map((ambiguity) => (
        <Question key={ambiguity.about} ambiguity={ambiguity} onChoose={onChoose} />
      ))}
    </>
  );
}

interface QuestionProps {
  readonly ambiguity: Ambiguity;
  readonly onChoose: (changes: FileChoices) => void;
}

function Question({ ambiguity, onChoose }: QuestionProps) {
  const { ask: texts } = useTexts(importTexts);
  const language = useLanguage();
  if (ambiguity.about === 'year') {
    return <YearField ambiguity={ambiguity} onYear={(year) => onChoose({ year })} />;
  }
  if (ambiguity.about === 'taxRate') {
    return <TaxRateField ambiguity={ambiguity} onRate={(answeredTaxRate) => onChoose({ answeredTaxRate })} />;
  }
  if (ambiguity.about === 'currency') {
    return <CurrencyChoice ambiguity={ambiguity} onChoose={(fileCurrency) => onChoose({ fileCurrency })} />;
  }
  const { column, example } = ambiguity;
  if (ambiguity.about === 'dateOrder') {
    return (
      <Choices<DateOrder>
        type="radio"
        label={fill(texts.dateOrder, { example })}
        hint={fill(texts.dateOrderHint, { column })}
        choices={ambiguity.readings.map(({ choice, day }) => ({
          value: choice,
          label: formatDay(day, language),
        }))}
        chosen={ambiguity.chosen === null ? [] : [ambiguity.chosen]}
        onChange={([dateOrder]) => dateOrder && onChoose({ dateOrder })}
      />
    );
  }
  return (
    <Choices<DecimalMark>
      type="radio"
      label={fill(texts.decimal, { example })}
      hint={fill(texts.decimalHint, { column })}
      choices={ambiguity.readings.map(({ choice, value }) => ({
        value: choice,
        label: value.toLocaleString(language, { maximumFractionDigits: 6 }),
      }))}
      chosen={[ambiguity.chosen]}
      onChange={([decimal]) => decimal && onChoose({ decimal })}
    />
  );
}
