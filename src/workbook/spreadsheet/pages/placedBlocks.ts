import type { References } from '../../description/resolve';
import type { PageSheet } from '../../description/types';
import { letters, onSheet, rectangle } from '../a1';
import type { Workbook } from '../workbook';
import { layOut, type PlacedBlock } from './layout';

/** The page whose formula asks; null where a table's does. */
type Asking = PageSheet | null;

/** The blocks of all pages of the workbook, by their keys. */
export class PlacedBlocks {
  readonly all: readonly PlacedBlock[];

  constructor(private readonly workbook: Workbook) {
    this.all = workbook.pages.flatMap((page) => layOut(page, workbook.plan));
  }

  named(key: string): PlacedBlock {
    const found = this.all.find(({ block }) => block.key === key);
    if (!found) throw new Error(`No page has a block ${key}.`);
    return found;
  }

  /** One cell of a block, counted from 0; named by its sheet unless a formula of the same page asks. */
  cell({ page, row, column }: PlacedBlock, down: number, right: number, asking: Asking): string {
    return this.onPage(page, rectangle(row + down, column + right, 1, 1), asking);
  }

  /** Columns of a block from one of its rows on, counted from 0; open-ended where the page flows to the right. */
  columns(placed: PlacedBlock, from: number, first: number, count: number, asking: Asking): string {
    const { page, row, column, height } = placed;
    const a1 =
      page.flow === 'right'
        ? `${letters(column + first)}${row + from}:${letters(column + first + count - 1)}`
        : rectangle(row + from, column + first, height - from, count);
    return this.onPage(page, a1, asking);
  }

  private onPage(page: PageSheet, a1: string, asking: Asking): string {
    return page === asking ? a1 : onSheet(this.workbook.nameOf(page.key), a1);
  }

  /** The cell with the value of a fact. */
  fact(name: string, asking: Asking): string {
    for (const placed of this.all) {
      const index = placed.block.facts?.indexOf(name) ?? -1;
      if (index >= 0) return this.cell(placed, index + 1, 1, asking);
    }
    throw new Error(`No page has a fact ${name}.`);
  }
}

/** What any formula may refer to of the pages' blocks; those of a page itself without its name. */
export function blockReferences(
  blocks: PlacedBlocks,
  asking: Asking,
): Pick<References, 'block' | 'at' | 'fact' | 'span'> {
  return {
    block: (key, column) => blocks.columns(blocks.named(key), 0, column - 1, 1, asking),
    span: (key, from, to) => blocks.columns(blocks.named(key), 1, from - 1, to - from + 1, asking),
    at: (key, down, column) => blocks.cell(blocks.named(key), down - 1, column - 1, asking),
    fact: (name) => blocks.fact(name, asking),
  };
}
