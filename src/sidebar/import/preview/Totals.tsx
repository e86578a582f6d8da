import type { TablePreview, Total } from '../../../imports';
import { importTexts, workbookTexts } from '../../../locales';
import { fill } from '../../../locales/fill';
import type { TrackerState } from '../../../workbook/imports';
import { Pairs } from '../../form/Pairs';
import { useLanguage, useTexts } from '../../language';
import { columnTitle, formatFigure } from '../words/format';

interface Props {
  readonly table: TablePreview;
  readonly state: TrackerState;
}

/** The sum that goes to each column of the tracker. */
export function Totals({ table: { totals, ambiguities }, state }: Props) {
  const { totals: texts } = useTexts(importTexts);
  const isWaiting = ambiguities.some(({ chosen }) => chosen === null);
  if (totals.length === 0) return <p>{isWaiting ? texts.waiting : texts.nothing}</p>;
  const tables = [...new Set(totals.map(({ table }) => table))];
  return (
    <>
      {tables.map((table) => (
        <TotalsOfSheet
          key={table}
          table={table}
          totals={totals.filter((total) => total.table === table)}
          state={state}
        />
      ))}
    </>
  );
}

interface SheetProps {
  readonly table: Total['table'];
  readonly totals: readonly Total[];
  readonly state: TrackerState;
}

function TotalsOfSheet({ table, totals, state }: SheetProps) {
  const { totals: texts } = useTexts(importTexts);
  const language = useLanguage();
  const sheet = workbookTexts[state.language].sheets[table].title;
  const style = { language, currency: state.currency };
  if (!state.tables.includes(table)) return <p>{fill(texts.noSheet, { sheet })}</p>;
  return (
    <>
      <h3>{fill(texts.title, { sheet })}</h3>
      <Pairs
        pairs={totals.map((total) => [
          columnTitle(total, state.language),
          formatFigure(total.metric, total.value, style),
        ])}
      />
    </>
  );
}
