import type { Book } from './book';
import { Range } from './range';
import { Service } from './service';
import type { SheetModel } from './sheetModel';

type GasNamedRange = GoogleAppsScript.Spreadsheet.NamedRange;
type GasRange = GoogleAppsScript.Spreadsheet.Range;

class NamedRange extends Service<GasNamedRange> implements Pick<GasNamedRange, 'getName' | 'getRange'> {
  constructor(
    private readonly book: Book,
    private readonly name: string,
  ) {
    super(book.calls);
  }

  getName(): string {
    return this.name;
  }

  getRange(): GasRange {
    const named = this.book.named(this.name);
    if (!named) throw new Error(`What ${this.name} named is gone.`);
    return new Range(this.book, named.sheet, named.bounds).self;
  }
}

/** Those that still name anything, on one sheet or on all. */
export function namedRanges(book: Book, sheet?: SheetModel): GasNamedRange[] {
  const left = [...book.names.keys()].filter((name) => {
    const named = book.named(name);
    return named && (!sheet || named.sheet === sheet);
  });
  return left.map((name) => new NamedRange(book, name).self);
}
