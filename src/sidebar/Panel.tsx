import type { Ref, VNode } from 'preact';
import { useState } from 'preact/hooks';
import {
  checkupTexts,
  evidenceTexts,
  importTexts,
  type Language,
  linkTexts,
  setupTexts,
  shareTexts,
  sidebarTexts,
  weekTexts,
} from '../locales';
import type { Tab } from '../server/sidebar';
import type { SidebarState } from '../server/sidebarState';
import { CheckupTab } from './checkup/CheckupTab';
import { EvidenceTab } from './evidence/EvidenceTab';
import { Failure } from './Failure';
import { HeadingContext } from './heading';
import { HelpTab } from './help/HelpTab';
import { ImportTab } from './import/ImportTab';
import { Loading } from './Loading';
import { useLanguage } from './language';
import { LinksTab } from './links/LinksTab';
import { SetupTab } from './setup/SetupTab';
import { ShareTab } from './share/ShareTab';
import { panelId, tabId } from './TabBar';
import type { Loaded } from './useLoaded';
import { ShownContext } from './useWhenShown';
import { WeekTab } from './week/WeekTab';

interface Props {
  readonly tab: Tab;
  readonly shown: boolean;
  /** A tab is mounted when first shown, and then stays, so that nothing typed in it is lost. */
  readonly visited: boolean;
  readonly state: Loaded<SidebarState>;
  readonly heading: Ref<HTMLHeadingElement>;
  readonly onRetry: () => void;
}

/** The panel of a tab: its title and content. */
export function Panel({ tab, shown, visited, state, heading, onRetry }: Props) {
  const [own, setOwn] = useState<string | null>(null);
  const title = titles[tab](useLanguage());
  const Content = contents[tab];
  return (
    <div role="tabpanel" id={panelId(tab)} aria-labelledby={tabId(tab)} hidden={!shown}>
      {visited && (
        <>
          <h1 ref={heading} tabIndex={-1}>
            {own ?? title}
          </h1>
          {state === 'failed' && <Failure onRetry={onRetry} />}
          {state === 'loading' && <Loading />}
          {typeof state === 'object' && (
            <ShownContext.Provider value={shown}>
              <HeadingContext.Provider value={setOwn}>
                <Content />
              </HeadingContext.Provider>
            </ShownContext.Provider>
          )}
        </>
      )}
    </div>
  );
}

type Content = () => VNode;

const contents: Readonly<Record<Tab, Content>> = {
  setup: () => <SetupTab />,
  week: () => <WeekTab />,
  import: () => <ImportTab />,
  links: () => <LinksTab />,
  evidence: () => <EvidenceTab />,
  checkup: () => <CheckupTab />,
  share: () => <ShareTab />,
  help: () => <HelpTab />,
};

const titles: Readonly<Record<Tab, (language: Language) => string>> = {
  setup: (language) => setupTexts[language].title,
  week: (language) => weekTexts[language].title,
  import: (language) => importTexts[language].title,
  links: (language) => linkTexts[language].title,
  evidence: (language) => evidenceTexts[language].title,
  checkup: (language) => checkupTexts[language].title,
  share: (language) => shareTexts[language].title,
  help: (language) => sidebarTexts[language].help.title,
};
