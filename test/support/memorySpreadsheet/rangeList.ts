import type { Book } from './book';
import type { Range } from './range';
import { Service } from './service';

type GasRangeList = GoogleAppsScript.Spreadsheet.RangeList;
type Methods = Pick<
  GasRangeList,
  | 'getRanges'
  | 'breakApart'
  | 'clearNote'
  | 'setNote'
  | 'setFontColor'
  | 'setVerticalAlignment'
  | 'setNumberFormat'
  | 'setFontWeight'
  | 'setFontSize'
  | 'setBackground'
  | 'setWrap'
  | 'setHorizontalAlignment'
>;

/** Several ranges of one sheet. */
export class RangeList extends Service<GasRangeList> implements Methods {
  constructor(
    book: Book,
    private readonly ranges: readonly Range[],
  ) {
    super(book.calls);
    if (ranges.length === 0) throw new Error('The list of ranges is empty.');
  }

  getRanges(): GoogleAppsScript.Spreadsheet.Range[] {
    return this.ranges.map((range) => range.self);
  }

  breakApart(): GasRangeList {
    for (const range of this.ranges) range.breakApart();
    return this.self;
  }

  clearNote(): GasRangeList {
    return this.setAll('note', null);
  }

  setNote(note: string | null): GasRangeList {
    return this.setAll('note', note);
  }

  setNumberFormat(pattern: string): GasRangeList {
    return this.setAll('format', pattern);
  }

  setFontWeight(weight: string | null): GasRangeList {
    return this.setAll('weight', weight);
  }

  setFontSize(size: number): GasRangeList {
    return this.setAll('size', size);
  }

  setFontColor(colour: string | null): GasRangeList {
    return this.setAll('colour', colour);
  }

  setBackground(colour: string | null): GasRangeList {
    return this.setAll('background', colour);
  }

  setWrap(wrap: boolean): GasRangeList {
    return this.setAll('wrap', wrap);
  }

  setHorizontalAlignment(alignment: string | null): GasRangeList {
    return this.setAll('alignment', alignment);
  }

  setVerticalAlignment(alignment: string | null): GasRangeList {
    return this.setAll('verticalAlignment', alignment);
  }

  private setAll(property: string, value: unknown): GasRangeList {
    for (const range of this.ranges) range.setAll(property, value);
    return this.self;
  }
}
