import { shareTexts } from '../../locales';
import type { InvitationOutcome } from '../../server/share';
import { ActionButton } from '../ActionButton';
import { StepHeading } from '../form/StepHeading';
import { useTexts } from '../language';

interface Props {
  readonly results: readonly InvitationOutcome[];
  readonly onMore: () => void;
}

/** The result of each invitation. */
export function Results({ results, onMore }: Props) {
  const { outcomes: texts, roles } = useTexts(shareTexts);
  return (
    <>
      <StepHeading focused>{texts.title}</StepHeading>
      <ul class="people">
        {results.map(({ address, role, added }) => (
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
