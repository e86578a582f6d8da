import './print.css';

export { preparePrinting } from './printing';
