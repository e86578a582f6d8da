import { useEffect, useRef, useState } from 'preact/hooks';
import { type Language, languageOf } from '../locales';
import type { Tab } from '../server/sidebar';
import { LanguageSwitch } from './LanguageSwitch';
import { LanguageContext } from './language';
import { Panel } from './Panel';
import { server } from './server';
import { TabBar, tabs } from './TabBar';
import { useLoaded } from './useLoaded';

/** The sidebar, open on the tab that the menu asked for. */
export function App({ tab: first }: { readonly tab: Tab }) {
  const [tab, setTab] = useState(first);
  const [visited, setVisited] = useState<readonly Tab[]>([first]);
  const [chosen, setChosen] = useState<Language | null>(null);
  const [state, load] = useLoaded(server.getSidebarState);
  const heading = useRef<HTMLHeadingElement>(null);
  const saved = typeof state === 'object' ? state.language : null;
  // Until the user's language is loaded, the browser's is the best guess.
  const language = chosen ?? saved ?? languageOf(navigator.language);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const chooseLanguage = (wanted: Language) => {
    setChosen(wanted);
    // If this fails, the choice lasts until the sidebar is closed.
    server.setLanguage(wanted).catch(() => {});
  };
  const chooseTab = (wanted: Tab) => {
    setTab(wanted);
    setVisited([...new Set([...visited, wanted])]);
  };
  const retry = () => {
    // The focused button is about to disappear.
    heading.current?.focus();
    load();
  };

  return (
    <LanguageContext.Provider value={language}>
      <header class="top">
        <LanguageSwitch onChoose={chooseLanguage} />
        <TabBar current={tab} onChoose={chooseTab} />
      </header>
      <main>
        {tabs.map((each) => (
          <Panel
            key={each}
            tab={each}
            shown={each === tab}
            visited={visited.includes(each)}
            state={state}
            heading={each === tab ? heading : null}
            onRetry={retry}
          />
        ))}
      </main>
    </LanguageContext.Provider>
  );
}
