import { localDay } from '../../calendar/isoDay';
import { setupTexts } from '../../locales';
import { Choices } from '../form/Choices';
import { TextField } from '../form/TextField';
import { useLanguage, useTexts } from '../language';
import { knownChannels } from './draft';
import { errorText } from './errorTexts';
import { startNote } from './fieldNotes';
import type { StepProps } from './stepProps';

export function ChannelsStep({ draft, problems, onChange }: StepProps) {
  const { channels: texts } = useTexts(setupTexts);
  const language = useLanguage();
  return (
    <>
      <Choices
        type="checkbox"
        label={texts.channels}
        hint={texts.channelsHint}
        choices={knownChannels.map((channel) => ({ value: channel, label: channel }))}
        chosen={draft.channels}
        onChange={(channels) => onChange({ channels })}
        error={errorText(problems.channels, language)}
      />
      <TextField
        label={texts.others}
        hint={texts.othersHint}
        value={draft.otherChannels}
        onChange={(otherChannels) => onChange({ otherChannels })}
      />
      <TextField
        label={texts.start}
        hint={texts.startHint}
        value={draft.start}
        type="date"
        onChange={(start) => onChange({ start })}
        error={errorText(problems.start, language)}
        note={startNote(draft.start, localDay(new Date()), language)}
      />
      <Choices
        type="radio"
        label={texts.cadence}
        hint={texts.cadenceHint}
        choices={(['weekly', 'monthly'] as const).map((cadence) => ({
          value: cadence,
          label: texts[cadence],
        }))}
        chosen={[draft.cadence]}
        onChange={([cadence = draft.cadence]) => onChange({ cadence })}
      />
    </>
  );
}
