import { previewFile, type TablePreview } from '../../../src/imports';
import type { ImportOptions } from '../../../src/imports/options';
import type { Preview } from '../../../src/imports/previewTypes';
import { withoutParts } from './withoutParts';

const usual: ImportOptions = { cadence: 'weekly', today: '2026-11-24' };

/** The bytes of a text in UTF-8. */
export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The preview of a file with this text, in a weekly workbook on a day of late 2026 unless said otherwise. */
export function previewText(text: string, options: Partial<ImportOptions> = {}): Preview {
  return withoutParts(previewFile(bytesOf(text), 'file.csv', { ...usual, ...options }));
}

export function previewBytes(bytes: Uint8Array, name = 'file.csv'): Preview {
  return previewFile(bytes, name, usual);
}

/** The only table of a file with this text. */
export function readText(text: string, options: Partial<ImportOptions> = {}): TablePreview {
  const { tables } = previewText(text, options);
  expect(tables).toHaveLength(1);
  return tables[0] as TablePreview;
}

/** Clicks and impressions by day, as Search Console gives them. */
export const dates = 'Date,Clicks,Impressions,CTR,Position';
