import { importTexts, workbookTexts } from '../../../locales';
import type { TrackerState } from '../../../workbook/imports';
import { SelectField } from '../../form/SelectField';
import { useTexts } from '../../language';
import { columnTitle } from '../words/format';
import { rowMetrics } from './columnRoles';
import type { MappingDraft } from './draft';

interface Props {
  readonly draft: MappingDraft;
  readonly state: TrackerState;
  readonly onChange: (draft: MappingDraft) => void;
}

/** What all rows of the file have in common. */
export function RowFields({ draft, state, onChange }: Props) {
  const { mapping: texts } = useTexts(importTexts);
  const { table, each } = draft;
  const counted = ['' as const, ...rowMetrics[table]].map((value) => ({
    value,
    label: value === '' ? texts.nothing : columnTitle({ table, metric: value }, state.language),
  }));
  return (
    <>
      {table === 'activity' && <ActivityFields draft={draft} state={state} onChange={onChange} />}
      {counted.length > 1 && (
        <SelectField<MappingDraft['each']>
          label={texts.each}
          hint={texts.eachHint}
          value={each}
          options={counted}
          onChange={(value) => onChange({ ...draft, each: value })}
        />
      )}
    </>
  );
}

function ActivityFields({ draft, state, onChange }: Props) {
  const { mapping: texts, unsplit } = useTexts(importTexts);
  const { contents } = workbookTexts[state.language];
  const roles = Object.values(draft.columns);
  return (
    <>
      {!roles.includes('channel') && (
        <SelectField
          label={texts.channel}
          hint={texts.channelHint}
          value={draft.channel}
          options={['', ...state.channels].map((value) => ({ value, label: value || '–' }))}
          onChange={(channel) => onChange({ ...draft, channel })}
        />
      )}
      {!roles.includes('content') && (
        <SelectField
          label={texts.content}
          hint={texts.contentHint}
          value={draft.content}
          options={(['original', 'curated', 'outsourced', ''] as const).map((value) => ({
            value,
            label: value === '' ? unsplit : contents[value],
          }))}
          onChange={(content) => onChange({ ...draft, content })}
        />
      )}
    </>
  );
}
