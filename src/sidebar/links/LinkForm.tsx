import { useState } from 'preact/hooks';
import { parsePage } from '../../channels/address';
import { tidyTag } from '../../channels/tags';
import { linkTexts } from '../../locales';
import { fill } from '../../locales/fill';
import type { LinkState } from '../../workbook/links/linkState';
import { TextField } from '../form/TextField';
import { type TextsOf, useTexts } from '../language';
import type { Draft } from './draft';
import { SuggestField } from './SuggestField';
import { campaignsFor, mediaFor, sourcesFor } from './suggestions';
import { tagValue } from './tagValue';

interface Props {
  readonly draft: Draft;
  /** Suggestions from the workbook; null if they couldn't be loaded. */
  readonly state: LinkState | null;
  readonly onChange: (change: Partial<Draft>) => void;
}

/** The address and the tags of a link. */
export function LinkForm({ draft, state, onChange }: Props) {
  const texts = useTexts(linkTexts);
  // No error while the address is still being typed.
  const [hasLeft, setLeft] = useState(false);
  const isWrong = hasLeft && draft.page.trim() !== '' && !parsePage(draft.page);
  const used = state ?? { channels: [], sources: [], campaigns: [] };
  const word = (name: Exclude<keyof Draft, 'page'>) => ({
    ...texts[name],
    ...messageFor(draft[name], texts),
    value: draft[name],
    onChange: (value: string) => onChange({ [name]: value }),
  });
  return (
    <>
      <TextField
        {...texts.page}
        value={draft.page}
        onChange={(page) => onChange({ page })}
        onLeave={() => setLeft(true)}
        error={isWrong ? texts.errors.page : undefined}
      />
      <SuggestField {...word('source')} suggestions={sourcesFor(used).map(asOption)} />
      <SuggestField {...word('medium')} suggestions={mediaFor(texts.media)} />
      <SuggestField {...word('campaign')} suggestions={campaignsFor(used).map(asOption)} />
      <details class="more">
        <summary>{texts.more}</summary>
        <SuggestField {...word('content')} />
        <SuggestField {...word('term')} />
      </details>
    </>
  );
}

const asOption = (value: string) => ({ value });

/** A note on how the text is written in the link, if that differs. */
function messageFor(typed: string, { errors, written, encoded }: TextsOf<typeof linkTexts>) {
  const text = tagValue(typed);
  if (typed.trim() === '' || text === typed) return {};
  if (text === '') return { error: errors.nothing };
  const wasEncoded = tidyTag(typed) !== typed.trim();
  return { note: fill(wasEncoded ? encoded : written, { text }) };
}
