import { useState } from 'preact/hooks';
import type { Ambiguity } from '../../../imports';
import { importTexts } from '../../../locales';
import { fill } from '../../../locales/fill';
import { readShare } from '../../form/readAmount';
import { TextField } from '../../form/TextField';
import { useLanguage, useTexts } from '../../language';
import { shareNote } from '../../setup/fieldNotes';

interface Props {
  readonly ambiguity: Extract<Ambiguity, { readonly about: 'taxRate' }>;
  readonly onRate: (rate: number) => void;
}

/** Asks for the rate of tax that a file's amounts hold. */
export function TaxRateField({ ambiguity: { column, isUnsure, chosen }, onRate }: Props) {
  const { ask: texts } = useTexts(importTexts);
  const language = useLanguage();
  const [typed, setTyped] = useState(chosen === null ? '' : formatShare(chosen, language));
  const isOpen = chosen === null && typed.trim() === '';
  return (
    <TextField
      label={texts.taxRate}
      hint={fill(isUnsure ? texts.taxRateUnsureHint : texts.taxRateHint, { column })}
      value={typed}
      numeric
      error={isOpen || isRate(readShare(typed, language)) ? undefined : texts.taxRateError}
      note={shareNote(typed, language)}
      onChange={(text) => {
        setTyped(text);
        const rate = readShare(text, language);
        if (isRate(rate)) onRate(rate);
      }}
    />
  );
}

function formatShare(share: number, language: string): string {
  return (share * 100).toLocaleString(language, { maximumFractionDigits: 2 });
}

function isRate(rate: number | null): rate is number {
  return rate !== null && rate >= 0 && rate <= 1;
}
