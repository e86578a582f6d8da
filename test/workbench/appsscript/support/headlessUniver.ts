import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type * as core from '@univerjs/core';
import type * as facade from '@univerjs/core/lib/facade';
import type * as formula from '@univerjs/engine-formula';
import type * as preset from '@univerjs/preset-sheets-node-core';
import type * as sheets from '@univerjs/sheets';
import type * as conditionalFormatting from '@univerjs/sheets-conditional-formatting';
import type * as sheetsFormula from '@univerjs/sheets-formula';
import type * as note from '@univerjs/sheets-note';
import type * as numfmt from '@univerjs/sheets-numfmt';
import { buildSync } from 'esbuild';

type Modules = typeof core &
  typeof facade &
  typeof preset &
  typeof numfmt &
  typeof note &
  typeof conditionalFormatting & { readonly packages: Packages };

/** Whole packages, for code that imports them by name. */
interface Packages {
  readonly core: typeof core;
  readonly formula: typeof formula;
  readonly sheets: typeof sheets;
  readonly sheetsFormula: typeof sheetsFormula;
}

const ENTRY = `
export { LocaleType, LogLevel, Univer } from '@univerjs/core';
export { FUniver } from '@univerjs/core/lib/facade';
export { UniverSheetsNodeCorePreset } from '@univerjs/preset-sheets-node-core';
export { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
export { UniverSheetsNotePlugin } from '@univerjs/sheets-note';
export { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import * as core from '@univerjs/core';
import * as formula from '@univerjs/engine-formula';
import * as sheets from '@univerjs/sheets';
import * as sheetsFormula from '@univerjs/sheets-formula';
export const packages = { core, formula, sheets, sheetsFormula };
import '@univerjs/sheets-numfmt/facade';
import '@univerjs/sheets-note/facade';
import '@univerjs/sheets-conditional-formatting/facade';
`;

/** `npm ci` empties it together with the modules that it was made of. */
const CACHE = join(process.cwd(), 'node_modules/.cache');

/** Univer without a page. Its modules only load together when they are made one file first. */
export function loadUniver(): Modules {
  const name = createHash('sha256').update(ENTRY).digest('hex').slice(0, 16);
  const bundle = join(CACHE, `univer-${name}.cjs`);
  if (!existsSync(bundle)) bundleUniver(bundle);
  return require(bundle);
}

function bundleUniver(file: string): void {
  mkdirSync(CACHE, { recursive: true });
  const folder = mkdtempSync(join(CACHE, 'univer-'));
  const outfile = join(folder, 'univer.cjs');
  const stdin = { contents: ENTRY, resolveDir: __dirname };
  try {
    buildSync({
      stdin,
      bundle: true,
      minify: true,
      platform: 'node',
      format: 'cjs',
      outfile,
      logLevel: 'error',
    });
    // Others may be about to do the same: each finds either nothing or a whole file.
    renameSync(outfile, file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
