import { useState } from 'preact/hooks';
import type { Ambiguity } from '../../../imports';
import { importTexts } from '../../../locales';
import { fill } from '../../../locales/fill';
import { TextField } from '../../form/TextField';
import { useTexts } from '../../language';

interface Props {
  readonly ambiguity: Extract<Ambiguity, { readonly about: 'year' }>;
  readonly onYear: (year: number) => void;
}

/** Asks for the year of dates that have none. */
export function YearField({ ambiguity: { column, example, chosen }, onYear }: Props) {
  const { ask: texts } = useTexts(importTexts);
  const [typed, setTyped] = useState(chosen === null ? '' : String(chosen));
  const isOpen = chosen === null && typed.trim() === '';
  return (
    <TextField
      label={texts.year}
      hint={fill(texts.yearHint, { column, example })}
      value={typed}
      numeric
      error={isOpen || isYear(typed) ? undefined : texts.yearError}
      onChange={(text) => {
        setTyped(text);
        if (isYear(text)) onYear(Number(text));
      }}
    />
  );
}

function isYear(text: string): boolean {
  return /^20\d\d$|^2100$/.test(text.trim());
}
