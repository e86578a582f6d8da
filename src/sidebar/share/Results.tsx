import { shareTexts } from '../../locales';
import type { InvitationOutcome } from '../../server/share';
import { ActionButton } from '../ActionButton';
import { StepHeading } from '../form/StepHeading';
import { useTexts } from '../language';

interface Props {
  readonly outcomes: readonly InvitationOutcome[];
  readonly onMore: () => void;
}

/** What came of each invitation. */
export function Results({ outcomes, onMore }: Props) {
  const { outcomes: texts, roles } = useTexts(shareTexts);
  return (
    <>
      <StepHeading focused>{texts.title}</StepHeading>
      <ul class="people">
        {outcomes.map(({ address, role, added }) => (
          <li key={address} class={added ? 'added' : 'refused'}>
            {address} {added ? `${texts.added} (${roles[role]}).` : texts.refused}
          </li>
        ))}
      </ul>
      <div class="actions">
        <ActionButton onClick={onMore}>{texts.more}</ActionButton>
      </div>
    </>
  );
}
