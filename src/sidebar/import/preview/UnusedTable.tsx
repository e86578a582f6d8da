import type { TablePreview } from '../../../imports';
import type { SkipReason } from '../../../imports/format';
import { importTexts } from '../../../locales';
import { useLanguage, useTexts } from '../../language';
import { exportFormatName } from '../words/format';

interface Props {
  readonly table: TablePreview;
  readonly format: string;
}

/** A known table with nothing for the tracker, as most in a ZIP are: its name, and why. */
export function UnusedTable({ table, format }: Props) {
  const texts = useTexts(importTexts);
  const language = useLanguage();
  const reasons = Object.entries(table.skipped) as [SkipReason, number][];
  return (
    <>
      <h3 class="format">{exportFormatName(format, language)}</h3>
      <p class="hint">{table.rows === 0 ? texts.totals.noRows : texts.totals.nothing}</p>
      {reasons.map(([reason, count]) => (
        <p key={reason} class="hint">
          {texts.rows.skipped[reason]} ({count.toLocaleString(language)})
        </p>
      ))}
    </>
  );
}

/** Whether a table has no figures, questions or problems to show. */
export function isUnused({ newKeywords, ...table }: TablePreview): boolean {
  const { totals, ambiguities, problems, channels, unknownStates } = table;
  const isEmpty = [totals, ambiguities, problems, channels, unknownStates].every(
    ({ length }) => length === 0,
  );
  return isEmpty && newKeywords.found === 0;
}
