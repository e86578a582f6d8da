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
  /** Campaigns that Links has already. */
  readonly campaigns: readonly string[];
  /** Links has one more. */
  readonly onAdded: () => void;
}

/** The link, how its visits will be counted, and what to look at before it is shared. */
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
      {/* Named by the link: what came of another one isn't said of this. */}
      <div class="actions linkActions" key={link}>
        <CopyLink link={link} shown={shown} />
        <AddLink built={built} onAdded={onAdded} />
      </div>
    </>
  );
}
