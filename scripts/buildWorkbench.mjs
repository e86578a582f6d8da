import { copyFile, mkdir } from 'node:fs/promises';
import { build } from 'esbuild';

const SOURCE = 'src/workbench';

/** Builds the static page of the workbench; the add-in's files are put beside it by build.mjs. */
export async function buildWorkbench(outDir) {
  await mkdir(outDir, { recursive: true });
  await Promise.all([
    buildPage(outDir),
    bundle({
      entryPoints: { sidebarClient: `${SOURCE}/page/sidebar/client.ts` },
      outdir: outDir,
      format: 'iife',
    }),
    copyFile(`${SOURCE}/index.html`, `${outDir}/index.html`),
    copyFile(`${SOURCE}/page/icon.svg`, `${outDir}/icon.svg`),
  ]);
}

/** What only some visits need, such as charts or the other language, is loaded when it is wanted. */
function buildPage(outDir) {
  return bundle({
    entryPoints: { workbench: `${SOURCE}/index.ts` },
    outdir: outDir,
    format: 'esm',
    splitting: true,
    chunkNames: 'parts/[name]-[hash]',
  });
}

function bundle(options) {
  return build({
    bundle: true,
    minify: true,
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    // Univer's style sheets refer to fonts and pictures of theirs.
    loader: { '.woff2': 'dataurl', '.svg': 'dataurl' },
    logLevel: 'warning',
    ...options,
  });
}
