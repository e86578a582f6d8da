import { useState } from 'preact/hooks';
import { linkTexts } from '../../locales';
import { StepHeading } from '../form/StepHeading';
import { useTexts } from '../language';
import { server } from '../server';
import { useLoaded } from '../useLoaded';
import { useWhenShown } from '../useWhenShown';
import { blankDraft, type Draft, linkOf } from './draft';
import { LinkForm } from './LinkForm';
import { LinkResult } from './LinkResult';
import { Mentions } from './Mentions';
import { MissingParts } from './MissingParts';
import './links.css';

/** Builds tagged links and logs mentions. Building one needs neither a workbook nor the server. */
export function LinksTab() {
  const texts = useTexts(linkTexts);
  const [loaded, , refresh] = useLoaded(server.getLinkState);
  useWhenShown(refresh);
  const [draft, setDraft] = useState(blankDraft);
  const state = typeof loaded === 'object' ? loaded : null;
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const built = linkOf(draft);
  return (
    <>
      <p>{texts.intro}</p>
      <LinkForm draft={draft} state={state} onChange={change} />
      <section>
        <StepHeading focused={false}>{texts.result}</StepHeading>
        {built ? (
          <LinkResult built={built} campaigns={state?.campaigns ?? []} onAdded={refresh} />
        ) : (
          <MissingParts draft={draft} />
        )}
      </section>
      <Mentions hasSheets={state?.hasMentions ?? true} />
    </>
  );
}
