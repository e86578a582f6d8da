import { useState } from 'preact/hooks';
import type { Mapping, TablePreview } from '../../../imports';
import { importTexts } from '../../../locales';
import { fill } from '../../../locales/fill';
import type { TrackerState } from '../../../workbook/imports';
import { ActionButton } from '../../ActionButton';
import { SelectField } from '../../form/SelectField';
import { useLanguage, useTexts } from '../../language';
import { exportFormatName } from '../words/format';
import { ColumnFields } from './ColumnFields';
import { mappingOf, startingDraft, withTable } from './draft';
import { RowFields } from './RowFields';

interface Props {
  readonly table: TablePreview;
  /** The mapping used so far. */
  readonly mapping: Mapping | null;
  readonly state: TrackerState;
  readonly onMapping: (mapping: Mapping) => void;
  /** Null where there is nothing to go back to. */
  readonly onCancel: (() => void) | null;
}

/** Asks what the columns of a table hold. */
export function MappingForm({ table, mapping, state, onMapping, onCancel }: Props) {
  const { mapping: texts } = useTexts(importTexts);
  const [draft, setDraft] = useState(() => startingDraft(table, mapping));
  const [tried, setTried] = useState(false);
  const complete = mappingOf(draft);
  const apply = () => {
    setTried(true);
    if (complete) onMapping(complete);
  };
  return (
    <>
      <Introduction table={table} />
      <SelectField
        label={texts.table}
        hint={texts.tableHint}
        value={draft.table}
        options={(['activity', 'traffic', 'keywords', 'journeys'] as const).map((value) => ({
          value,
          label: texts.tables[value],
        }))}
        onChange={(about) => setDraft(withTable(draft, about, table.header))}
      />
      <RowFields draft={draft} state={state} onChange={setDraft} />
      <ColumnFields table={table} draft={draft} state={state} onChange={setDraft} />
      <p class="error" role="alert">
        {tried && !complete && texts.incomplete[draft.table]}
      </p>
      <div class="actions">
        <ActionButton onClick={apply}>{texts.apply}</ActionButton>
        {onCancel && (
          <ActionButton quiet onClick={onCancel}>
            {texts.cancel}
          </ActionButton>
        )}
      </div>
    </>
  );
}

function Introduction({ table }: { readonly table: TablePreview }) {
  const { format, nearMiss, isGarbled, isSideways, otherLanguage } = table;
  const texts = useTexts(importTexts);
  const language = useLanguage();
  const missing = nearMiss?.missing[nearMiss.language ?? language] ?? '';
  return (
    <>
      <h3 class="format">{format === null ? texts.unknown : texts.mapping.title}</h3>
      {nearMiss && (
        <p>{fill(texts.nearMiss, { format: exportFormatName(nearMiss.format, language), missing })}</p>
      )}
      {isGarbled && <p class="error">{texts.garbled}</p>}
      {otherLanguage && (
        <p>{fill(texts.otherLanguage, { language: languageName(otherLanguage, language) })}</p>
      )}
      {isSideways && <p class="error">{texts.sideways}</p>}
      <p class="hint">{texts.mapping.hint}</p>
    </>
  );
}

/** What a language is called in another one. */
function languageName(code: string, language: string): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code;
}
