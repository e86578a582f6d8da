import type { Ref } from 'preact';
import { checkupTexts, setupTexts, shareTexts } from '../locales';
import type { SidebarState } from '../server/operations';
import type { Tab } from '../server/sidebar';
import { CheckupTab } from './checkup/CheckupTab';
import { Failure } from './Failure';
import { HelpTab } from './help/HelpTab';
import { useLanguage, useTexts } from './language';
import { SetupTab } from './setup/SetupTab';
import { ShareTab } from './share/ShareTab';
import { panelId, tabId } from './TabBar';
import type { Loaded } from './useLoaded';
import { Waiting } from './Waiting';

interface Props {
  readonly tab: Tab;
  readonly shown: boolean;
  /** A tab that was never shown asks the server for nothing; one that was keeps what is typed in it. */
  readonly visited: boolean;
  readonly state: Loaded<SidebarState>;
  readonly heading: Ref<HTMLHeadingElement>;
  readonly onRetry: () => void;
}

/** What belongs to a tab, below its title. */
export function Panel({ tab, shown, visited, state, heading, onRetry }: Props) {
  const title = useTitle(tab);
  return (
    <div role="tabpanel" id={panelId(tab)} aria-labelledby={tabId(tab)} hidden={!shown}>
      {visited && (
        <>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {state === 'failed' && <Failure onRetry={onRetry} />}
          {state === 'loading' && <Waiting />}
          {typeof state === 'object' && <Content tab={tab} state={state} />}
        </>
      )}
    </div>
  );
}

function Content({ tab, state }: { readonly tab: Tab; readonly state: SidebarState }) {
  if (tab === 'setup') return <SetupTab />;
  if (tab === 'share') return <ShareTab />;
  if (tab === 'checkup') return <CheckupTab />;
  return <HelpTab functions={state.functions} />;
}

function useTitle(tab: Tab): string {
  const language = useLanguage();
  const { help } = useTexts();
  if (tab === 'setup') return setupTexts[language].title;
  if (tab === 'checkup') return checkupTexts[language].title;
  return tab === 'share' ? shareTexts[language].title : help.title;
}
