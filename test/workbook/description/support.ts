import { workbookDescription } from '../../../src/workbook/description';
import type { References } from '../../../src/workbook/description/resolve';
import type {
  Column,
  PageSheet,
  SheetDescription,
  TableSheet,
  Template,
} from '../../../src/workbook/description/types';

export const { sheets } = workbookDescription;

export const tables = sheets.filter((sheet): sheet is TableSheet => sheet.kind === 'table');
export const pages = sheets.filter((sheet): sheet is PageSheet => sheet.kind === 'page');

/** A template with where it stands, for messages. */
export interface Placed {
  readonly where: string;
  readonly template: Template;
}

const columnTemplates = (sheet: TableSheet, { key, formula }: Column): Placed[] =>
  formula === undefined ? [] : [{ where: `${sheet.key}.${key}`, template: formula }];

const blockTemplates = (page: PageSheet): Placed[] =>
  page.blocks.flatMap((block) =>
    block.rows.flatMap((row, place) =>
      row.flatMap((cell, column) =>
        cell?.formula
          ? [{ where: `${page.key}.${block.key}.${place + 1}.${column + 1}`, template: cell.formula }]
          : [],
      ),
    ),
  );

function templatesOf(sheet: SheetDescription): Placed[] {
  if (sheet.kind === 'table') return sheet.columns.flatMap((column) => columnTemplates(sheet, column));
  return sheet.kind === 'page' ? blockTemplates(sheet) : [];
}

/** Every formula of the workbook. */
export const templates = sheets.flatMap(templatesOf);

/** Names each place by what was asked for. */
export const named: References = {
  column: (sheet, key) => `column(${sheet} ${key})`,
  list: (key) => `list(${key})`,
  setting: (name) => `setting(${name})`,
  text: (path) => `text ${path}`,
  header: () => 'header',
  cell: (column) => `cell(${column})`,
  body: (column, block) => `body(${block ?? 'own'} ${column})`,
  block: (key, column) => `block(${key} ${column})`,
  span: (block, from, to) => `span(${block} ${from} ${to})`,
  fact: (name) => `fact(${name})`,
  link: (sheet) => `link ${sheet}`,
  currency: (side) => `currency ${side}`,
  at: (block, row, column) => `at(${block} ${row} ${column})`,
};
