import type { TablePreview } from '../../../imports';
import { importTexts } from '../../../locales';
import { fill } from '../../../locales/fill';
import { formatDay } from '../../formatDay';
import { useLanguage, useTexts } from '../../language';

/** The periods of which the file has some days only. */
export function PartialPeriods({ table: { partial, totals } }: { readonly table: TablePreview }) {
  const { partial: texts } = useTexts(importTexts);
  const language = useLanguage();
  if (partial.length === 0 || totals.length === 0) return null;
  return (
    <>
      {partial.map(({ period, known }) => (
        <p key={period.first}>
          {fill(known.first === known.last ? texts.day : texts.period, {
            first: formatDay(period.first, language),
            last: formatDay(period.last, language),
            knownFirst: formatDay(known.first, language),
            knownLast: formatDay(known.last, language),
          })}
        </p>
      ))}
      <p class="hint">{texts.hint}</p>
    </>
  );
}
