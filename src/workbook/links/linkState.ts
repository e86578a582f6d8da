import { openWorkbook } from '../spreadsheet/openWorkbook';
import type { Blueprint } from '../spreadsheet/plan';
import { openTable, tableIn } from '../spreadsheet/table/openTable';
import type { Workbook } from '../spreadsheet/workbook';
import { workbookState } from '../spreadsheet/workbookState';

/** What the Links tab needs to know about the workbook. */
export interface LinkState {
  /** Which of the sheets that it writes to are there. */
  readonly hasLinks: boolean;
  readonly hasMentions: boolean;
  /** The channels of Settings. */
  readonly channels: readonly string[];
  /** What Links holds, without repeats. */
  readonly sources: readonly string[];
  readonly campaigns: readonly string[];
}

/** Reads the sources and campaigns used before, to be offered again. */
export function linkState(blueprint: Blueprint): LinkState {
  const workbook = openWorkbook(blueprint);
  const hasLinks = workbook?.find('links') != null;
  return {
    hasLinks,
    hasMentions: workbook?.find('mentions') != null && workbook.find('feeds') !== null,
    channels: workbookState(blueprint).answers.channels ?? [],
    ...(workbook && hasLinks ? usedWords(workbook) : { sources: [], campaigns: [] }),
  };
}

function usedWords(workbook: Workbook): Pick<LinkState, 'sources' | 'campaigns'> {
  const cells = openTable(workbook, tableIn(workbook, 'links'), 'typed');
  const words = (column: string) => {
    const texts = cells.usedRows.map((row) => String(cells.get(row, column)).trim());
    return [...new Set(texts.filter((text) => text !== ''))];
  };
  return { sources: words('source'), campaigns: words('campaign') };
}
