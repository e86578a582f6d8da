import { useId, useRef } from 'preact/hooks';
import { linkTexts } from '../../locales';
import { fill } from '../../locales/fill';
import { useTexts } from '../language';
import { AddLink } from './AddLink';
import { CopyLink } from './CopyLink';
import type { BuiltLink } from './draft';
import { channelOfLink, warningsFor } from './warnings';

interface Props {
  readonly built: BuiltLink;
  /** Campaigns in the Links sheet. */
  readonly campaigns: readonly string[];
  /** The Links sheet has one more row. */
  readonly onAdded: () => void;
}

/** The link, the channel its visits are counted in, and warnings. */
export function LinkResult({ built, campaigns, onAdded }: Props) {
  const texts = useTexts(linkTexts);
  const { link } = built;
  const id = useId();
  const shown = useRef<HTMLTextAreaElement>(null);
  return (
    <>
      <label class="unseen" for={id}>
        {texts.result}
      </label>
      <textarea class="builtLink" id={id} ref={shown} rows={4} readOnly value={link} />
      <p role="status">
        {texts.counted} <strong lang="en">{channelOfLink(built)}</strong>
      </p>
      <ul class="warnings">
        {warningsFor(built, campaigns).map(({ key, values }) => (
          <li key={key}>{fill(texts.warnings[key], values)}</li>
        ))}
      </ul>
      {/* The key resets the messages when the link changes. */}
      <div class="actions linkActions" key={link}>
        <CopyLink link={link} shown={shown} />
        <AddLink built={built} onAdded={onAdded} />
      </div>
    </>
  );
}
