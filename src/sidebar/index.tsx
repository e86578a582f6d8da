import { render } from 'preact';
import { App } from './App';
import { tabs } from './TabBar';
import './sidebar.css';
import './checkup/checkup.css';
import './evidence/evidence.css';
import './form/form.css';
import './links/links.css';
import './import/import.css';
import './tabBar.css';

const place = document.getElementById('app');
if (place) {
  const asked = tabs.find((tab) => tab === place.dataset.tab);
  render(<App tab={asked ?? 'help'} />, place);
}
