import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { previewFile } from '../../../../src/imports';
import type { ImportOptions } from '../../../../src/imports/options';
import type { Preview, TablePreview } from '../../../../src/imports/previewTypes';
import { withoutParts } from '../../support/withoutParts';

export const samples = join(__dirname, '..', 'samples');

const usual: ImportOptions = { cadence: 'weekly', today: '2026-11-24' };

/** The preview of a sample file, in a weekly workbook on a day of late 2026 unless said otherwise. */
export function previewSample(name: string, options: Partial<ImportOptions> = {}): Preview {
  return withoutParts(previewFile(readFileSync(join(samples, name)), name, { ...usual, ...options }));
}

/** The only table of a sample file. */
export function readSample(name: string, options: Partial<ImportOptions> = {}): TablePreview {
  const { tables } = previewSample(name, options);
  expect(tables).toHaveLength(1);
  return tables[0] as TablePreview;
}
