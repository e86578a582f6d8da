import { useState } from 'preact/hooks';
import { setupTexts } from '../../locales';
import { SelectField } from '../form/SelectField';
import { TextField } from '../form/TextField';
import { useLanguage, useTexts } from '../language';
import { shareNote } from './fieldNotes';
import { isTyped, type MarginInputs, type MarginSource, marginFrom, marginSources } from './margin';

const blank: MarginInputs = { selling: '', purchase: '', multiplier: '', markup: '' };

/** Works the margin out from what the owner knows instead: prices, a multiplier, or the share of the purchase price. */
export function MarginCalculator({ onMargin }: { readonly onMargin: (margin: number) => void }) {
  const { calculator: texts } = useTexts(setupTexts);
  const language = useLanguage();
  const [source, setSource] = useState<MarginSource>('prices');
  const [typed, setTyped] = useState(blank);
  const update = (wanted: MarginSource, inputs: MarginInputs) => {
    setSource(wanted);
    setTyped(inputs);
    const margin = marginFrom(wanted, inputs, language);
    if (margin !== null) onMargin(margin);
  };
  const isWrong = isTyped(source, typed) && marginFrom(source, typed, language) === null;
  const field = (key: keyof MarginInputs, isLast: boolean) => (
    <TextField
      label={texts[key]}
      hint={texts[`${key}Hint`]}
      value={typed[key]}
      numeric
      onChange={(text) => update(source, { ...typed, [key]: text })}
      error={isLast && isWrong ? texts.error : undefined}
      note={key === 'markup' ? shareNote(typed.markup, language) : undefined}
    />
  );
  return (
    <details class="unfold">
      <summary>{texts.title}</summary>
      <SelectField
        label={texts.source}
        hint={texts.sourceHint}
        value={source}
        options={marginSources.map((value) => ({ value, label: texts.sources[value] }))}
        onChange={(wanted) => update(wanted, typed)}
      />
      {source === 'prices' && field('selling', false)}
      {field(source === 'prices' ? 'purchase' : source, true)}
    </details>
  );
}
