import { sidebarTexts } from '../locales';
import type { Tab } from '../server/sidebar';
import { useTexts } from './language';
import './tabBar.css';

export const tabs: readonly Tab[] = [
  'setup',
  'week',
  'import',
  'links',
  'evidence',
  'checkup',
  'share',
  'help',
];

interface Props {
  readonly current: Tab;
  readonly onChoose: (tab: Tab) => void;
}

/** The tabs; arrow keys, Home and End move between them. */
export function TabBar({ current, onChoose }: Props) {
  const texts = useTexts(sidebarTexts).tabs;
  const move = (event: KeyboardEvent) => {
    const next = tabAfter(current, event.key);
    if (next === current) return;
    event.preventDefault();
    onChoose(next);
    document.getElementById(tabId(next))?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={texts.label}>
      {tabs.map((tab) => (
        <button
          key={tab}
          id={tabId(tab)}
          type="button"
          role="tab"
          aria-selected={tab === current}
          aria-controls={panelId(tab)}
          tabIndex={tab === current ? 0 : -1}
          onClick={() => onChoose(tab)}
          onKeyDown={move}
        >
          {texts[tab]}
        </button>
      ))}
    </div>
  );
}

export function tabId(tab: Tab): string {
  return `tab-${tab}`;
}

export function panelId(tab: Tab): string {
  return `panel-${tab}`;
}

function tabAfter(current: Tab, key: string): Tab {
  const index = tabs.indexOf(current);
  const wanted: Readonly<Record<string, number>> = {
    ...{ ArrowRight: index + 1, ArrowLeft: index - 1 },
    ...{ Home: 0, End: tabs.length - 1 },
  };
  return tabs[((wanted[key] ?? index) + tabs.length) % tabs.length] ?? current;
}
