import { useState } from 'preact/hooks';
import type { Invitation, InvitationOutcome } from '../../server/share';
import { Loading } from '../Loading';
import { server } from '../server';
import { useLoaded } from '../useLoaded';
import { Confirmation } from './Confirmation';
import { InviteForm, type Typed } from './InviteForm';
import { People } from './People';
import { Results } from './Results';
import { Roles } from './Roles';

const blank: Typed = { text: '', role: 'editor' };

type View =
  | { readonly shows: 'form' }
  | { readonly shows: 'confirmation'; readonly invited: Invitation[] }
  | { readonly shows: 'outcomes'; readonly outcomes: readonly InvitationOutcome[] };

/** Adds people to the file by role, after a last look at who they are. */
export function ShareTab() {
  const [sharing, reload] = useLoaded(server.getSharing);
  const [typed, setTyped] = useState(blank);
  const [view, setView] = useState<View>({ shows: 'form' });
  // The user has been here before: the form then takes the keyboard focus.
  const [isBack, setBack] = useState(false);
  const showForm = () => {
    setBack(true);
    setView({ shows: 'form' });
  };
  const finish = (outcomes: readonly InvitationOutcome[]) => {
    setTyped(blank);
    setView({ shows: 'outcomes', outcomes });
    reload();
  };

  if (view.shows === 'confirmation') {
    return <Confirmation invited={view.invited} onShared={finish} onBack={showForm} />;
  }
  if (view.shows === 'outcomes') return <Results outcomes={view.outcomes} onMore={showForm} />;
  if (sharing === 'loading') return <Loading />;
  const known = sharing === 'failed' ? null : sharing;
  return (
    <>
      <Roles />
      <InviteForm
        typed={typed}
        sharing={known}
        focused={isBack}
        onChange={setTyped}
        onReview={(invited) => setView({ shows: 'confirmation', invited })}
      />
      <People sharing={known} />
    </>
  );
}
