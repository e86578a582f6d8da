import './page/page.css';
import { startPage } from './page/start';

startPage();
