import type { Tab } from '../server/sidebar';
import { useTexts } from './language';

export const tabs: readonly Tab[] = ['setup', 'import', 'links', 'evidence', 'checkup', 'share', 'help'];

interface Props {
  readonly current: Tab;
  readonly onChoose: (tab: Tab) => void;
}

/** The parts of the sidebar; the arrow keys go from one to the next. */
export function TabBar({ current, onChoose }: Props) {
  const texts = useTexts().tabs;
  const move = ({ key }: KeyboardEvent) => {
    const next = neighbour(current, key);
    if (next === current) return;
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

function neighbour(current: Tab, key: string): Tab {
  const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };
  const index = tabs.indexOf(current) + (steps[key] ?? 0);
  return tabs[(index + tabs.length) % tabs.length] ?? current;
}
