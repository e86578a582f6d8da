import './charts.css';

export { showCharts } from './showCharts';
