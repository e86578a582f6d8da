/**
 * The sidebar: a page of Preact components that the script serves, opened by the menu on one of its tabs.
 *
 * The way through: `App` holds the language, the tab and the state of the sidebar; `TabBar` chooses a tab; `Panel` mounts
 * its content, one folder for each tab: `setup/`, `week/`, `import/` (its own header is in `ImportTab.tsx`), `links/`,
 * `evidence/`, `checkup/`, `share/` and `help/`. Each begins at its `…Tab.tsx`. What they share stands here and in
 * `form/`: fields, `useLoaded` for values from the server, `useTexts` for texts in the language on screen.
 *
 * `server.ts` is the only way to the script: a typed client of `src/server/operations.ts`, of which only the types are
 * imported. Folders of tabs don't import one another, except that `checkup/` builds with the answers of `setup/`.
 * Texts are in `src/locales`. Logic that needs no component has a file and a test of its own; components are
 * tested in a browser (`test/browser`).
 */
import './sidebar.css';
import { render } from 'preact';
import { App } from './App';
import { tabs } from './TabBar';

const container = document.getElementById('app');
if (container) {
  const asked = tabs.find((tab) => tab === container.dataset.tab);
  render(<App tab={asked ?? 'help'} />, container);
}
