import type { TablePreview } from '../../../imports';
import type { SkipReason } from '../../../imports/format';
import { importTexts } from '../../../locales';
import { Pairs } from '../../form/Pairs';
import { useLanguage, useTexts } from '../../language';

/** How many rows the table has, and how many were counted or not. */
export function RowsRead({ table }: { readonly table: TablePreview }) {
  const { rows: texts } = useTexts(importTexts);
  const language = useLanguage();
  const { rows, counted, withoutFigures, unreadable, skipped } = table;
  const counts: (readonly [string, number])[] = [
    ...(Object.entries(skipped) as [SkipReason, number][]).map(
      ([reason, count]) => [texts.skipped[reason], count] as const,
    ),
    [texts.withoutFigures, withoutFigures],
    [texts.unreadable, unreadable],
  ];
  const present = counts.filter(([, count]) => count > 0);
  const all: (readonly [string, number])[] = [[texts.read, rows], [texts.counted, counted], ...present];
  return (
    <>
      <h3>{texts.title}</h3>
      <Pairs pairs={all.map(([label, count]) => [label, count.toLocaleString(language)])} />
    </>
  );
}
