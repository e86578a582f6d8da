import type { buildTexts } from '../../locales';
import type { Workbook } from '../spreadsheet/workbook';
import { finish } from './finish';
import { drawCharts } from './pages/charts';
import { writePages } from './pages/pages';
import { Protections } from './protections';
import { writeSettings } from './settings/settings';
import { addSheets } from './sheets';
import { buildTables } from './tables/tables';
import { Validations } from './validation';

/** A part of the build that runs in a call of its own, and may run again at any time. */
export interface Stage {
  /** Also the key of its text. */
  readonly key: keyof (typeof buildTexts)['en']['stages'];
  readonly run: (workbook: Workbook) => void;
}

/**
 * The build, in order: each stage stands on those before it. They are few, since a run needn't read what it has made
 * itself, and reading is what takes time.
 */
export const stages: readonly Stage[] = [
  { key: 'tables', run: buildEntries },
  { key: 'pages', run: buildPages },
];

function buildEntries(workbook: Workbook): void {
  const validations = new Validations(workbook);
  const protections = new Protections(workbook);
  addSheets(workbook);
  writeSettings(workbook, validations);
  for (const settings of workbook.settings) protections.protect(settings);
  buildTables(workbook, validations, protections);
}

function buildPages(workbook: Workbook): void {
  const protections = new Protections(workbook);
  writePages(workbook);
  drawCharts(workbook);
  for (const page of workbook.pages) protections.protect(page);
  finish(workbook);
}
