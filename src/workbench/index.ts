/**
 * The workbench: the add-in in a browser, without Google. It is the page that `npm start` serves, and where browser
 * tests run.
 *
 * The way through, each knowing only what stands after it:
 * - `page` opens the workbook, shows menus, sidebar and messages, and saves. `window.workbench` drives it in tests.
 * - `charts` draws over the grid what the services have recorded.
 * - `appsscript` hosts the bundle: `hostedAddIn` starts a run, `runtime` evaluates the code and checks each call,
 *   `services` are Google's classes, `guard` decides who may edit, `records` hold what Univer doesn't.
 * - `engine` is Univer made to read, show and calculate cells as Sheets does.
 *
 * The workbench knows the built bundle and Apps Script's interface, and of the add-in's sources only its texts and CSV
 * reader. A service offers the methods in its RULES; any other member of Google's interface throws. A class that needs
 * a range, sheet or spreadsheet above it asks its `Execution`. What services promise is in `test/contract`, which runs
 * against the unit tests' spreadsheet in memory too.
 */
import './page/page.css';
import { startPage } from './page/start';

startPage();
