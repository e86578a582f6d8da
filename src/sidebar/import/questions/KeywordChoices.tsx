import type { TablePreview } from '../../../imports';
import { importTexts } from '../../../locales';
import { fill } from '../../../locales/fill';
import { SelectField } from '../../form/SelectField';
import { useLanguage, useTexts } from '../../language';
import type { FileChoices } from '../files/openedFile';

/** Choices of how many; nobody follows more. */
const STEPS = [10, 20, 50, 100];

interface Props {
  readonly table: TablePreview;
  readonly onChoose: (changes: FileChoices) => void;
}

/** How many keywords new to the workbook are added to it. */
export function KeywordChoices({ table: { newKeywords }, onChoose }: Props) {
  const { keywords: texts } = useTexts(importTexts);
  const language = useLanguage();
  const { found, of, limit } = newKeywords;
  if (found === 0) return null;
  const format = (count: number) => count.toLocaleString(language);
  const steps = [...new Set([...STEPS, limit ?? 0])].filter((count) => count > 0 && count < of);
  const options = [
    { value: '0', label: texts.none },
    ...steps
      .sort((one, other) => one - other)
      .map((count) => ({ value: String(count), label: fill(texts.most, { count: format(count) }) })),
    { value: 'all', label: texts.all },
  ];
  return (
    <SelectField
      label={texts.title}
      hint={fill(texts.hint, { count: format(found) })}
      value={limit === null || limit >= of ? 'all' : String(limit)}
      options={options}
      onChange={(chosen) => onChoose({ newKeywords: chosen === 'all' ? null : Number(chosen) })}
    />
  );
}
