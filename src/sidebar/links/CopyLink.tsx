import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { linkTexts } from '../../locales';
import { ActionButton } from '../ActionButton';
import { useTexts } from '../language';
import { copyText } from './copyText';

interface Props {
  readonly link: string;
  /** The field with the link, selected if copying is refused. */
  readonly shown: RefObject<HTMLTextAreaElement | null>;
}

export function CopyLink({ link, shown }: Props) {
  const texts = useTexts(linkTexts);
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <>
      <ActionButton onClick={() => copyText(link, shown.current).then(setCopied)}>{texts.copy}</ActionButton>
      <p class="outcome" role="status">
        {copied !== null && (copied ? texts.copied : texts.copyFailed)}
      </p>
    </>
  );
}
