import './sidebar.css';
import { render } from 'preact';
import { App } from './App';
import { tabs } from './TabBar';

const place = document.getElementById('app');
if (place) {
  const asked = tabs.find((tab) => tab === place.dataset.tab);
  render(<App tab={asked ?? 'help'} />, place);
}
