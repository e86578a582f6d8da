import { useMemo, useState } from 'preact/hooks';
import { importTexts } from '../../../locales';
import { fill } from '../../../locales/fill';
import type { TrackerState } from '../../../workbook/imports';
import type { OtherSheet } from '../../../workbook/sheets';
import { ActionButton } from '../../ActionButton';
import { SelectField } from '../../form/SelectField';
import { useLanguage, useTexts } from '../../language';
import { server } from '../../server';
import { useLoaded } from '../../useLoaded';
import { exportFormatName } from '../words/format';
import { type ListedSheet, listSheets } from './knownSheets';

interface Props {
  readonly state: TrackerState;
  readonly isReading: boolean;
  readonly onRead: (sheet: OtherSheet) => void;
  /** Reads a sheet of which figures were imported before, and imports them again if nothing is to be asked. */
  readonly onUpdate: (sheet: OtherSheet) => void;
}

/** The spreadsheet's other sheets: those that are known, each with its button, and the others to choose from. */
export function SheetList(props: Props) {
  const { sheets: texts } = useTexts(importTexts);
  const [found] = useLoaded(server.getOtherSheets);
  const { state } = props;
  const listed = useMemo(() => (Array.isArray(found) ? listSheets(found, state) : []), [found, state]);
  if (found === 'failed') return <p class="error">{texts.failed}</p>;
  if (listed.length === 0) return null;
  const known = listed.filter(({ formats, isRemembered }) => formats.length > 0 || isRemembered);
  const others = listed.filter((sheet) => !known.includes(sheet));
  return (
    <section class="part" aria-label={texts.title}>
      <h2 class="step">{texts.title}</h2>
      <p class="hint">{texts.hint}</p>
      <ul class="people listed">
        {known.map((sheet) => (
          <KnownSheet key={sheet.id} sheet={sheet} {...props} />
        ))}
      </ul>
      {others.length > 0 && <OtherSheets sheets={others} {...props} />}
    </section>
  );
}

function KnownSheet({ sheet, isReading, onRead, onUpdate }: Props & { readonly sheet: ListedSheet }) {
  const { sheets: texts } = useTexts(importTexts);
  const language = useLanguage();
  const { name, formats, isRemembered } = sheet;
  return (
    <li>
      <ActionButton
        quiet={!isRemembered}
        busy={isReading}
        onClick={() => (isRemembered ? onUpdate(sheet) : onRead(sheet))}
      >
        {fill(isRemembered ? texts.update : texts.read, { name })}
      </ActionButton>{' '}
      <span class="hint">{formats.map((format) => exportFormatName(format, language)).join(' · ')}</span>
    </li>
  );
}

function OtherSheets({ sheets, isReading, onRead }: Props & { readonly sheets: readonly ListedSheet[] }) {
  const { sheets: texts } = useTexts(importTexts);
  const [chosen, setChosen] = useState('');
  const sheet = sheets.find(({ id }) => String(id) === chosen) ?? sheets[0];
  if (!sheet) return null;
  return (
    <>
      <SelectField
        label={texts.other}
        hint={texts.otherHint}
        value={String(sheet.id)}
        options={sheets.map(({ id, name }) => ({ value: String(id), label: name }))}
        onChange={setChosen}
      />
      <div class="actions">
        <ActionButton quiet busy={isReading} onClick={() => onRead(sheet)}>
          {fill(texts.read, { name: sheet.name })}
        </ActionButton>
      </div>
    </>
  );
}
