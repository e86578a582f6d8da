import type { Template } from './types';

/** What the places of a template stand for in one workbook: references in A1 notation, names and texts. */
export interface References {
  /** The data of a table's column, from row 2 down, open-ended. */
  column(sheet: string, key: string): string;
  list(key: string): string;
  setting(name: string): string;
  /** A text of the workbook by its path, not yet quoted. */
  text(path: string): string;
  /** The title of the column that the formula fills, not yet quoted. */
  header(): string;
  /** A cell in the formula's own row of a page, by column number. */
  cell(column: string): string;
  /** A block's column below its first row; of the formula's own block unless named. */
  body(column: number, block?: string): string;
  /** A block's column from its first row. */
  block(key: string, column: number): string;
  /** One cell of a block. */
  at(block: string, row: number, column: number): string;
  /** Columns of a block side by side, below its first row. */
  span(block: string, from: number, to: number): string;
  /** The value of a named row. */
  fact(name: string): string;
  /** What stands before or after an amount of the workbook's currency, not yet quoted. */
  currency(side: 'before' | 'after'): string;
  /** The address within the file at which a sheet opens, not yet quoted. */
  link(sheet: string): string;
}

type Fill = (references: References, parts: readonly string[]) => string;

const number = (part: string | undefined) => Number(part);
const word = (part: string | undefined) => part ?? '';

const places = new Map<string, Fill>(
  Object.entries({
    list: (references, [key]) => references.list(word(key)),
    setting: (references, [name]) => references.setting(word(name)),
    text: (references, path) => quoted(references.text(path.join('.'))),
    header: (references) => quoted(references.header()),
    cell: (references, [column]) => references.cell(word(column)),
    body: (references, parts) =>
      parts.length > 1 ? references.body(number(parts[1]), parts[0]) : references.body(number(parts[0])),
    block: (references, [key, column]) => references.block(word(key), number(column)),
    span: (references, [block, from, to]) => references.span(word(block), number(from), number(to)),
    fact: (references, [name]) => references.fact(word(name)),
    currency: (references, [side]) => quoted(references.currency(side === 'before' ? 'before' : 'after')),
    link: (references, [sheet]) => quoted(references.link(word(sheet))),
    at: (references, [block, row, column]) => references.at(word(block), number(row), number(column)),
  }),
);

/** Turns a template into what a cell holds: every `{place}` becomes what it stands for. */
export function resolve(template: Template, references: References): string {
  return template.replace(/\{([^{}]*)\}/g, (_, place: string) => {
    const [kind = '', ...parts] = place.split('.');
    const fill = places.get(kind);
    if (fill) return fill(references, parts);
    if (parts.length === 1) return references.column(kind, word(parts[0]));
    throw new Error(`Unknown place {${place}} in ${template}`);
  });
}

/** A text as a formula writes it: in double quotes, those within it doubled. */
function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}
