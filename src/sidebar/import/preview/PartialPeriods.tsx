import type { TablePreview } from '../../../imports';
import { importTexts } from '../../../locales';
import { fill } from '../../../locales/fill';
import { useLanguage, useTexts } from '../../language';
import { formatPeriod } from '../words/format';

/** The periods of which the file has some days only. */
export function PartialPeriods({ table: { partial, totals } }: { readonly table: TablePreview }) {
  const { partial: texts } = useTexts(importTexts);
  const language = useLanguage();
  if (partial.length === 0 || totals.length === 0) return null;
  return (
    <>
      {partial.map(({ period, known }) => (
        <p key={period.first}>
          {fill(texts.period, {
            period: formatPeriod(period, language),
            known: formatPeriod(known, language),
          })}
        </p>
      ))}
      <p class="hint">{texts.hint}</p>
    </>
  );
}
