import type { FWorkbook, FWorksheet } from '@univerjs/sheets/lib/facade';
import type { Bounds } from '../geometry/a1';
import { type Line, newId, type Records } from './records';
import type { MetadataRecord } from './types';

/** What developer metadata is attached to. */
export type MetadataLocation =
  | { readonly type: 'SPREADSHEET' }
  | { readonly type: 'SHEET'; readonly sheet: FWorksheet }
  | { readonly type: 'ROW' | 'COLUMN'; readonly sheet: FWorksheet; readonly index: number };

export interface LocatedMetadata {
  readonly record: MetadataRecord;
  readonly location: MetadataLocation;
}

/** The developer metadata of a workbook, each with its present location. */
export class MetadataStore {
  constructor(
    private readonly workbook: FWorkbook,
    private readonly records: Records,
  ) {}

  all(): LocatedMetadata[] {
    const onSheets = this.workbook.getSheets().flatMap((sheet) => this.ofSheet(sheet));
    return [...this.at({ type: 'SPREADSHEET' }), ...onSheets];
  }

  /** That of the sheet itself, its columns and its rows. */
  ofSheet(sheet: FWorksheet): LocatedMetadata[] {
    const ofLines = (type: 'ROW' | 'COLUMN') =>
      this.records
        .lines(sheet, axisOf(type))
        .flatMap(({ index, metadata }) =>
          metadata.map((record) => ({ record, location: { type, sheet, index } })),
        );
    return [...this.at({ type: 'SHEET', sheet }), ...ofLines('COLUMN'), ...ofLines('ROW')];
  }

  /** That of the rows and columns that lie wholly within the cells. */
  within(sheet: FWorksheet, { startRow, endRow, startColumn, endColumn }: Bounds): LocatedMetadata[] {
    const hasWholeRows = startColumn === 0 && endColumn === sheet.getMaxColumns() - 1;
    const hasWholeColumns = startRow === 0 && endRow === sheet.getMaxRows() - 1;
    return this.ofSheet(sheet).filter(({ location }) => {
      if (location.type === 'ROW') {
        return hasWholeRows && location.index >= startRow && location.index <= endRow;
      }
      if (location.type !== 'COLUMN') return false;
      return hasWholeColumns && location.index >= startColumn && location.index <= endColumn;
    });
  }

  at(location: MetadataLocation): LocatedMetadata[] {
    return this.#recordsAt(location).map((record) => ({ record, location }));
  }

  find(id: number): LocatedMetadata {
    const found = this.all().find(({ record }) => record.id === id);
    if (!found) throw new Error('The developer metadata no longer exists.');
    return found;
  }

  add(location: MetadataLocation, key: string, value: string | null): number {
    const id = newId();
    this.#write(location, [...this.#recordsAt(location), { id, key, value }]);
    return id;
  }

  change(id: number, change: Partial<MetadataRecord>): void {
    const { location } = this.find(id);
    const changed = this.#recordsAt(location).map((record) =>
      record.id === id ? { ...record, ...change } : record,
    );
    this.#write(location, changed);
  }

  remove(id: number): void {
    const { location } = this.find(id);
    this.#write(
      location,
      this.#recordsAt(location).filter((record) => record.id !== id),
    );
  }

  #recordsAt(location: MetadataLocation): readonly MetadataRecord[] {
    if (location.type === 'SPREADSHEET') return this.records.ofWorkbook().metadata;
    if (location.type === 'SHEET') return this.records.ofSheet(location.sheet).metadata;
    return this.records.ofLine(location.sheet, lineOf(location));
  }

  #write(location: MetadataLocation, metadata: readonly MetadataRecord[]): void {
    if (location.type === 'SPREADSHEET') this.records.changeWorkbook({ metadata });
    else if (location.type === 'SHEET') this.records.changeSheet(location.sheet, { metadata });
    else this.records.changeLine(location.sheet, lineOf(location), metadata);
  }
}

function axisOf(type: 'ROW' | 'COLUMN'): Line['axis'] {
  return type === 'ROW' ? 'row' : 'column';
}

function lineOf({ type, index }: { type: 'ROW' | 'COLUMN'; index: number }): Line {
  return { axis: axisOf(type), index };
}
