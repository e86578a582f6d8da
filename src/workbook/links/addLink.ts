import { serialFromDay } from '../../calendar/serial';
import { plainText } from '../spreadsheet/cellValue';
import { withDocumentLock } from '../spreadsheet/documentLock';
import { openWorkbook } from '../spreadsheet/openWorkbook';
import type { Blueprint } from '../spreadsheet/plan';
import { openTable, tableIn } from '../spreadsheet/table/openTable';
import { growTable, writeTable } from '../spreadsheet/table/writeTable';
import type { Workbook } from '../spreadsheet/workbook';

/** A tagged link to be logged, its words as the link carries them. */
export interface NewLink {
  /** As yyyy-mm-dd. */
  readonly day: string;
  readonly page: string;
  readonly source: string;
  readonly medium: string;
  readonly campaign: string;
  readonly content: string;
  readonly link: string;
}

/** `already`: the same link is logged; `noTable`: the workbook has no Links sheet. */
export type LinkOutcome = 'added' | 'already' | 'noTable' | 'busy';

/** Adds a link below the others, unless it is there already. */
export function addLinkTo(blueprint: Blueprint, link: NewLink): LinkOutcome {
  let outcome: LinkOutcome = 'noTable';
  const progress = withDocumentLock(() => {
    const workbook = openWorkbook(blueprint);
    if (workbook?.find('links')) outcome = append(workbook, link);
  });
  return progress === 'busy' ? 'busy' : outcome;
}

function append(workbook: Workbook, { day, ...texts }: NewLink): LinkOutcome {
  const cells = openTable(workbook, tableIn(workbook, 'links'), 'typed');
  if (cells.usedRows.some((row) => cells.get(row, 'link') === texts.link)) return 'already';
  const row = cells.addRow();
  cells.set(row, 'date', serialFromDay(day));
  for (const [column, text] of Object.entries(texts)) cells.set(row, column, plainText(text));
  growTable(workbook, cells);
  writeTable(workbook, cells, ['link'], 'last');
  return 'added';
}
