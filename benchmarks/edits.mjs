import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { summarise } from './measure.mjs';

const root = new URL('..', import.meta.url).pathname;
const outfile = `${root}node_modules/.cache/edits.cjs`;

/** Univer's packages only load together, as one file: the one that headless tests use. */
const univer = {
  name: 'univer',
  setup({ onResolve }) {
    onResolve({ filter: /^@univerjs\/(core|engine-formula|sheets|sheets-formula|sheets-ui)$/ }, () => ({
      path: `${root}test/headless/support/univer.ts`,
    }));
  },
};

/** How long a built workbook takes to settle after an edit. */
export async function benchmarkEdits() {
  await build({
    entryPoints: [`${root}benchmarks/edits/editTimes.ts`],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    external: ['esbuild', '@swc/core'],
    // What tests do after the last of them.
    banner: { js: 'globalThis.afterAll = () => {};' },
    logLevel: 'error',
    plugins: [univer],
  });
  const { editTimes } = createRequire(import.meta.url)(outfile);
  const { median } = summarise(await editTimes());
  return [
    { measure: 'edit of Activity until all has settled', value: median, unit: 'ms', aim: 'at most 600' },
  ];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.table(await benchmarkEdits());
