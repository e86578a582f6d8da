import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../locales';
import type { SidebarState } from '../server/operations';
import { Failure } from './Failure';
import { HelpTab } from './help/HelpTab';
import { LanguageSwitch } from './LanguageSwitch';
import { LanguageContext } from './language';
import { server } from './server';

type Loading = 'loading' | 'failed' | SidebarState;

// Before the server has said which language the user wants, the browser's is the best guess.
const browserLanguage = (): Language => (navigator.language.startsWith('fr') ? 'fr' : 'en');

export function App() {
  const [state, setState] = useState<Loading>('loading');
  const [language, setLanguage] = useState<Language>(browserLanguage);

  const load = () => {
    setState('loading');
    server.getSidebarState().then(
      (loaded) => {
        setLanguage(loaded.language);
        setState(loaded);
      },
      () => setState('failed'),
    );
  };
  useEffect(load, []);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const choose = (chosen: Language) => {
    setLanguage(chosen);
    // Nothing is lost when this fails: the sidebar speaks the chosen language until it is closed.
    server.setLanguage(chosen).catch(() => {});
  };

  return (
    <LanguageContext.Provider value={language}>
      <header class="top">
        <LanguageSwitch onChoose={choose} />
      </header>
      <main>
        {state === 'failed' && <Failure onRetry={load} />}
        {state === 'loading' && <Waiting />}
        {typeof state === 'object' && <HelpTab functions={state.functions} />}
      </main>
    </LanguageContext.Provider>
  );
}

function Waiting() {
  return <div class="waiting" role="progressbar" aria-label="Social ROI" />;
}
