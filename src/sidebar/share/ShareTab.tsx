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
  | { readonly shows: 'results'; readonly results: readonly InvitationOutcome[] };

/** Gives people access to the file by role, after a confirmation. */
export function ShareTab() {
  const [sharing, reload] = useLoaded(server.getSharing);
  const [typed, setTyped] = useState(blank);
  const [view, setView] = useState<View>({ shows: 'form' });
  // After coming back, the form takes the focus.
  const [isBack, setBack] = useState(false);
  const showForm = () => {
    setBack(true);
    setView({ shows: 'form' });
  };
  const finish = (results: readonly InvitationOutcome[]) => {
    setTyped(blank);
    setView({ shows: 'results', results });
    reload();
  };

  if (view.shows === 'confirmation') {
    return <Confirmation invited={view.invited} onShared={finish} onBack={showForm} />;
  }
  if (view.shows === 'results') return <Results results={view.results} onMore={showForm} />;
  if (sharing === 'loading') return <Loading />;
  const present = sharing === 'failed' ? null : sharing;
  return (
    <>
      <Roles />
      <InviteForm
        typed={typed}
        sharing={present}
        focused={isBack}
        onChange={setTyped}
        onReview={(invited) => setView({ shows: 'confirmation', invited })}
      />
      <People sharing={present} />
    </>
  );
}
