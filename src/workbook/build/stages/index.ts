import type { buildTexts } from '../../../locales';
import type { Workbook } from '../workbook';
import { drawCharts } from './charts';
import { writeColumns } from './columns';
import { prepareEntries } from './entries';
import { finish } from './finish';
import { writePages } from './pages';
import { protectSheet } from './protections';
import { writeSettings } from './settings';
import { addSheets } from './sheets';

/** A part of the build that runs in a call of its own, and may run again at any time. */
export interface Stage {
  /** Also the key of its text. */
  readonly key: keyof (typeof buildTexts)['en']['stages'];
  readonly run: (workbook: Workbook) => void;
}

/** The build, in order: each stage stands on those before it. */
export const stages: readonly Stage[] = [
  { key: 'sheets', run: buildSheets },
  { key: 'tables', run: buildTables },
  { key: 'pages', run: buildPages },
];

function buildSheets(workbook: Workbook): void {
  addSheets(workbook);
  writeSettings(workbook);
  for (const settings of workbook.settings) protectSheet(workbook, settings);
}

function buildTables(workbook: Workbook): void {
  writeColumns(workbook);
  prepareEntries(workbook);
  for (const table of workbook.tables) protectSheet(workbook, table);
}

function buildPages(workbook: Workbook): void {
  writePages(workbook);
  drawCharts(workbook);
  for (const page of workbook.pages) protectSheet(workbook, page);
  finish(workbook);
}
