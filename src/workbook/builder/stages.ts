import type { buildTexts } from '../../locales';
import { PlacedBlocks } from '../spreadsheet/pages/placedBlocks';
import type { Workbook } from '../spreadsheet/workbook';
import { addSheets } from './addSheets';
import { openCellsOf } from './pages/choices';
import { drawCharts } from './pages/drawCharts';
import { growPages, writePages } from './pages/writePages';
import { Protections } from './protections';
import { writeSettings } from './settings/writeSettings';
import { buildTables } from './tables/buildTables';
import { Validations } from './validations';

/** A part of the build that runs in a call of its own, and may run again at any time. */
export interface Stage {
  /** Also the key of its text. */
  readonly key: keyof (typeof buildTexts)['en']['stages'];
  readonly run: (workbook: Workbook) => void;
}

/**
 * The build, in order: each stage relies on those before it. They are few, since a run needn't read what it has written
 * itself, and reading takes the most time.
 */
export const stages: readonly Stage[] = [
  { key: 'tables', run: buildEntries },
  { key: 'pages', run: buildPages },
];

function buildEntries(workbook: Workbook): void {
  const validations = new Validations(workbook);
  const protections = new Protections(workbook);
  addSheets(workbook);
  growPages(workbook, new PlacedBlocks(workbook));
  writeSettings(workbook, validations);
  for (const settings of workbook.settings) protections.protect(settings);
  buildTables(workbook, validations, protections);
}

function buildPages(workbook: Workbook): void {
  const protections = new Protections(workbook);
  const blocks = new PlacedBlocks(workbook);
  writePages(workbook, blocks, new Validations(workbook));
  drawCharts(workbook, blocks);
  for (const page of workbook.pages) {
    protections.protect(page, rangesOf(workbook.sheet(page.key), openCellsOf(page, blocks.all)));
  }
  finish(workbook);
}

function rangesOf(sheet: GoogleAppsScript.Spreadsheet.Sheet, a1s: readonly string[]) {
  return a1s.length > 0 ? sheet.getRangeList([...a1s]).getRanges() : [];
}

/** Shows the first sheet and records that the workbook is whole. */
function finish(workbook: Workbook): void {
  const { plan, chosenSheets, spreadsheet, record } = workbook;
  const [first] = chosenSheets;
  if (first && record.now.built === null) spreadsheet.setActiveSheet(workbook.sheet(first.key));
  const { language, goals } = plan.answers;
  record.update({
    building: null,
    titles: {},
    built: { version: plan.description.version, language, goals },
  });
}
