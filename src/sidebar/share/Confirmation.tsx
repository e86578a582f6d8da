import { useState } from 'preact/hooks';
import { shareTexts } from '../../locales';
import type { Invitation, InvitationOutcome } from '../../server/share';
import { ActionButton } from '../ActionButton';
import { StepHeading } from '../form/StepHeading';
import { useTexts } from '../language';
import { server } from '../server';

interface Props {
  readonly invited: Invitation[];
  readonly onShared: (results: readonly InvitationOutcome[]) => void;
  readonly onBack: () => void;
}

/** Lists names and roles; nothing is shared before the user confirms. */
export function Confirmation({ invited, onShared, onBack }: Props) {
  const { confirm, roles, outcomes } = useTexts(shareTexts);
  const [progress, setProgress] = useState<'idle' | 'sharing' | 'failed'>('idle');
  const share = () => {
    setProgress('sharing');
    server.shareWith(invited).then(onShared, () => setProgress('failed'));
  };
  return (
    <>
      <StepHeading focused>{confirm.title}</StepHeading>
      <ul class="people">
        {invited.map(({ address, role }) => (
          <li key={address}>
            {address} <span class="hint">{roles[role]}</span>
          </li>
        ))}
      </ul>
      {progress !== 'failed' && <p>{confirm.text}</p>}
      <p class="error" role="alert">
        {progress === 'failed' && outcomes.failed}
      </p>
      <div class="actions">
        <ActionButton busy={progress === 'sharing'} onClick={share}>
          {progress === 'sharing' ? confirm.sharing : confirm.yes}
        </ActionButton>
        <ActionButton quiet busy={progress === 'sharing'} onClick={onBack}>
          {confirm.no}
        </ActionButton>
      </div>
    </>
  );
}
