import type { TablePreview } from '../../../imports';
import { importTexts } from '../../../locales';
import { fill } from '../../../locales/fill';
import type { TrackerState } from '../../../workbook/imports';
import { SelectField } from '../../form/SelectField';
import { useLanguage, useTexts } from '../../language';
import type { FileChoices } from '../files/openedFile';

/** A column with more values is hardly one of channels. */
const MOST_ASKED = 12;

interface Props {
  readonly table: TablePreview;
  readonly choices: FileChoices;
  readonly state: TrackerState;
  readonly onChoose: (changes: FileChoices) => void;
}

/** Which channel of the workbook each channel of the file counts under. */
export function ChannelChoices({ table, choices: { channels = {} }, state, onChoose }: Props) {
  const { ask: texts } = useTexts(importTexts);
  const language = useLanguage();
  const listed = ['', ...state.channels].map((channel) => ({
    value: channel,
    label: channel || texts.notCounted,
  }));
  const others = table.channels.length - MOST_ASKED;
  return (
    <>
      {table.channels.slice(0, MOST_ASKED).map(({ name, rows, isUnsure }) => {
        const chosen = channels[name] ?? '';
        const hint = fill(isUnsure ? texts.channelUnsureHint : texts.channelHint, {
          rows: rows.toLocaleString(language),
        });
        const canAdd = state.canAddChannels && name !== '' && !isUnsure && !state.channels.includes(name);
        const advice = canAdd ? texts.noChannelYet : texts.noChannel;
        const added = { value: name, label: fill(texts.newChannel, { name }) };
        return (
          <SelectField
            key={name}
            label={fill(texts.channel, { name: name || texts.noProject })}
            hint={chosen === '' && !isUnsure ? `${hint} ${advice}` : hint}
            value={chosen}
            options={canAdd ? [...listed, added] : listed}
            onChange={(channel) => onChoose({ channels: { ...channels, [name]: channel || null } })}
          />
        );
      })}
      {others > 0 && <p class="error">{fill(texts.manyChannels, { count: others })}</p>}
    </>
  );
}
