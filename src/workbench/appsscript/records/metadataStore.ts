import type { FWorkbook, FWorksheet } from '@univerjs/sheets/lib/facade';
import { type Line, newId, type Records } from './records';
import type { MetadataRecord } from './types';

/** What a developer's note is about. */
export type Place =
  | { readonly type: 'SPREADSHEET' }
  | { readonly type: 'SHEET'; readonly sheet: FWorksheet }
  | { readonly type: 'ROW' | 'COLUMN'; readonly sheet: FWorksheet; readonly index: number };

export interface PlacedMetadata {
  readonly record: MetadataRecord;
  readonly place: Place;
}

/** Developer metadata, wherever in the workbook it stands by now. */
export class MetadataStore {
  constructor(
    private readonly workbook: FWorkbook,
    private readonly records: Records,
  ) {}

  all(): PlacedMetadata[] {
    const onSheets = this.workbook.getSheets().flatMap((sheet) => this.ofSheet(sheet));
    return [...this.at({ type: 'SPREADSHEET' }), ...onSheets];
  }

  /** That of the sheet itself, its columns and its rows. */
  ofSheet(sheet: FWorksheet): PlacedMetadata[] {
    const ofLines = (type: 'ROW' | 'COLUMN') =>
      this.records
        .lines(sheet, axisOf(type))
        .flatMap(({ index, metadata }) =>
          metadata.map((record) => ({ record, place: { type, sheet, index } })),
        );
    return [...this.at({ type: 'SHEET', sheet }), ...ofLines('COLUMN'), ...ofLines('ROW')];
  }

  at(place: Place): PlacedMetadata[] {
    return this.#recordsAt(place).map((record) => ({ record, place }));
  }

  find(id: number): PlacedMetadata {
    const found = this.all().find(({ record }) => record.id === id);
    if (!found) throw new Error('The developer metadata no longer exists.');
    return found;
  }

  add(place: Place, key: string, value: string | null): number {
    const id = newId();
    this.#write(place, [...this.#recordsAt(place), { id, key, value }]);
    return id;
  }

  change(id: number, change: Partial<MetadataRecord>): void {
    const { place } = this.find(id);
    const changed = this.#recordsAt(place).map((record) =>
      record.id === id ? { ...record, ...change } : record,
    );
    this.#write(place, changed);
  }

  remove(id: number): void {
    const { place } = this.find(id);
    this.#write(
      place,
      this.#recordsAt(place).filter((record) => record.id !== id),
    );
  }

  #recordsAt(place: Place): readonly MetadataRecord[] {
    if (place.type === 'SPREADSHEET') return this.records.ofWorkbook().metadata;
    if (place.type === 'SHEET') return this.records.ofSheet(place.sheet).metadata;
    return this.records.ofLine(place.sheet, lineOf(place));
  }

  #write(place: Place, metadata: readonly MetadataRecord[]): void {
    if (place.type === 'SPREADSHEET') this.records.changeWorkbook({ metadata });
    else if (place.type === 'SHEET') this.records.changeSheet(place.sheet, { metadata });
    else this.records.changeLine(place.sheet, lineOf(place), metadata);
  }
}

function axisOf(type: 'ROW' | 'COLUMN'): Line['axis'] {
  return type === 'ROW' ? 'row' : 'column';
}

function lineOf({ type, index }: { type: 'ROW' | 'COLUMN'; index: number }): Line {
  return { axis: axisOf(type), index };
}
