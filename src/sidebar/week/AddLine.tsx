import { useState } from 'preact/hooks';
import { weekTexts } from '../../locales';
import type { LoggedLine, PeriodLog } from '../../workbook/week/types';
import { ActionButton } from '../ActionButton';
import { SelectField } from '../form/SelectField';
import { useTexts } from '../language';
import { blankLine, lineKey } from './draft';

interface Props {
  readonly log: PeriodLog;
  /** Those that are shown already. */
  readonly lines: readonly LoggedLine[];
  readonly onAdd: (line: LoggedLine) => void;
}

/** Adds a line for a channel or a type of content that wasn't used lately. */
export function AddLine({ log: { channels, contents }, lines, onAdd }: Props) {
  const { add: texts } = useTexts(weekTexts);
  const shown = new Set(lines.map(lineKey));
  const choices = channels.flatMap((channel) =>
    contents.map((content) => ({ channel, content })).filter((choice) => !shown.has(lineKey(choice))),
  );
  const [wanted, setWanted] = useState({ channel: '', content: '' });
  const channel = choices.some((choice) => choice.channel === wanted.channel)
    ? wanted.channel
    : (choices[0]?.channel ?? '');
  const free = choices.filter((choice) => choice.channel === channel).map(({ content }) => content);
  const content = free.includes(wanted.content) ? wanted.content : (free[0] ?? '');
  if (choices.length === 0) return null;
  return (
    <details class="more">
      <summary>{texts.title}</summary>
      <SelectField
        label={texts.channel}
        hint={texts.channelHint}
        value={channel}
        options={options([...new Set(choices.map((choice) => choice.channel))])}
        onChange={(value) => setWanted({ channel: value, content })}
      />
      <SelectField
        label={texts.content}
        hint={texts.contentHint}
        value={content}
        options={options(free)}
        onChange={(value) => setWanted({ channel, content: value })}
      />
      <div class="actions">
        <ActionButton quiet onClick={() => onAdd(blankLine({ channel, content }))}>
          {texts.add}
        </ActionButton>
      </div>
    </details>
  );
}

function options(names: readonly string[]) {
  return names.map((name) => ({ value: name, label: name }));
}
