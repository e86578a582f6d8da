import { useState } from 'preact/hooks';
import { localDay } from '../../calendar/isoDay';
import { formatAddress } from '../../channels/address';
import { linkTexts } from '../../locales';
import type { LinkOutcome } from '../../workbook/links/addLink';
import { ActionButton } from '../ActionButton';
import { useTexts } from '../language';
import { server } from '../server';
import type { BuiltLink } from './draft';

type Progress = 'idle' | 'adding' | 'failed' | LinkOutcome;

interface Props {
  readonly built: BuiltLink;
  readonly onAdded: () => void;
}

/** Adds the link to the Links sheet, where its visits can be noted later. */
export function AddLink({ built, onAdded }: Props) {
  const { add, adding, outcomes } = useTexts(linkTexts);
  const [progress, setProgress] = useState<Progress>('idle');
  const start = () => {
    setProgress('adding');
    server.addLink(rowOf(built)).then(
      (outcome) => {
        setProgress(outcome);
        if (outcome === 'added') onAdded();
      },
      () => setProgress('failed'),
    );
  };
  return (
    <>
      <ActionButton quiet busy={progress === 'adding'} onClick={start}>
        {progress === 'adding' ? adding : add}
      </ActionButton>
      <p class="outcome" role="status">
        {progress !== 'idle' && progress !== 'adding' && outcomes[progress]}
      </p>
    </>
  );
}

function rowOf({ page, tags, link }: BuiltLink) {
  const { source, medium, campaign, content } = tags;
  return { day: localDay(new Date()), page: formatAddress(page), source, medium, campaign, content, link };
}
