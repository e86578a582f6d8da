import type { CustomData } from '@univerjs/core';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/lib/facade';
import { Listeners } from '../listeners';
import type { MetadataRecord, SheetRecords, WorkbookRecords } from './types';

/** The key of our data among a workbook's custom data. */
const PART = 'appsScript';

const EMPTY_WORKBOOK: WorkbookRecords = { metadata: [], editors: [], viewers: [] };
const EMPTY_SHEET: SheetRecords = { metadata: [], protections: [], charts: [] };

/** A row or a column of a sheet, counted from 0. */
export interface Line {
  readonly axis: 'row' | 'column';
  readonly index: number;
}

/**
 * What a Google spreadsheet holds and Univer doesn't. It is stored as custom data of the workbook, its sheets,
 * rows and columns, so that it is part of the snapshot and moves with its row or column.
 */
export class Records {
  readonly #listeners = new Listeners<void>();

  constructor(private readonly workbook: () => FWorkbook) {}

  ofWorkbook(): WorkbookRecords {
    return { ...EMPTY_WORKBOOK, ...partOf(this.workbook().getCustomMetadata()) };
  }

  changeWorkbook(change: Partial<WorkbookRecords>): void {
    const workbook = this.workbook();
    const records = { ...this.ofWorkbook(), ...change };
    workbook.setCustomMetadata({ ...workbook.getCustomMetadata(), [PART]: records });
    this.#listeners.emit();
  }

  ofSheet(sheet: FWorksheet): SheetRecords {
    return { ...EMPTY_SHEET, ...partOf(sheet.getCustomMetadata()) };
  }

  changeSheet(sheet: FWorksheet, change: Partial<SheetRecords>): void {
    const records = { ...this.ofSheet(sheet), ...change };
    sheet.setCustomMetadata({ ...sheet.getCustomMetadata(), [PART]: records });
    this.#listeners.emit();
  }

  /** The rows or columns of a sheet that have metadata, each with its own. */
  lines(sheet: FWorksheet, axis: Line['axis']): { index: number; metadata: readonly MetadataRecord[] }[] {
    const { rowData = {}, columnData = {} } = sheet.getSheet().getConfig();
    return Object.entries(axis === 'row' ? rowData : columnData).flatMap(([index, line]) => {
      const { metadata = [] } = partOf<{ metadata: MetadataRecord[] }>(line?.custom);
      return metadata.length > 0 ? [{ index: Number(index), metadata }] : [];
    });
  }

  ofLine(sheet: FWorksheet, { axis, index }: Line): readonly MetadataRecord[] {
    return this.lines(sheet, axis).find((line) => line.index === index)?.metadata ?? [];
  }

  changeLine(sheet: FWorksheet, { axis, index }: Line, metadata: readonly MetadataRecord[]): void {
    if (axis === 'row') {
      const custom = { ...sheet.getRowCustomMetadata(index), [PART]: { metadata } };
      sheet.setRowCustom({ [index]: custom });
    } else {
      const custom = { ...sheet.getColumnCustomMetadata(index), [PART]: { metadata } };
      sheet.setColumnCustom({ [index]: custom });
    }
    this.#listeners.emit();
  }

  onChange(listener: () => void): () => void {
    return this.#listeners.add(listener);
  }
}

/** Our custom data: nobody else writes under its key. */
function partOf<Part extends object>(custom: CustomData | undefined): Partial<Part> {
  return (custom?.[PART] ?? {}) as Partial<Part>;
}

/** A random id, unique for all practical purposes. */
export function newId(): number {
  return Math.floor(Math.random() * 2_000_000_000) + 1;
}
