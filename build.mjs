import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { build as bundle } from 'esbuild';
import { buildWorkbench } from './scripts/buildWorkbench.mjs';
import { lazyExports } from './scripts/lazyExports.mjs';
import { loadTypeScript } from './scripts/loadTypeScript.mjs';

const OUT = 'dist';
const ADD_IN_FILES = ['Code.js', 'Sidebar.html', 'appsscript.json'];
/** Evaluated one export at a time, when it is first used. */
const LAZY_EXPORTS = ['src/functions/index.ts', 'src/server/operations.ts', 'src/server/wording.ts'];

/** Builds what Google runs and the workbench that hosts it locally. */
export async function build() {
  await rm(OUT, { recursive: true, force: true });
  await mkdir(OUT, { recursive: true });
  await Promise.all([buildCode(), buildSidebar(), copyFile('appsscript.json', `${OUT}/appsscript.json`)]);
  await buildWorkbench(`${OUT}/workbench`);
  await mkdir(`${OUT}/workbench/addin`, { recursive: true });
  await Promise.all(ADD_IN_FILES.map((file) => copyFile(`${OUT}/${file}`, `${OUT}/workbench/addin/${file}`)));
}

async function buildCode() {
  const [script, { stubs, stubNames }] = await Promise.all([
    bundleScript(),
    loadTypeScript('src/server/stubs.ts'),
  ]);
  await assertNames(stubNames());
  await writeFile(`${OUT}/Code.js`, `${script}\n${stubs()}`);
}

/** The server's script, with readable names: whoever opens the script editor can read it. */
export async function bundleScript(options) {
  const { outputFiles } = await bundle({
    entryPoints: ['src/server/index.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'SocialRoi',
    target: 'es2019',
    platform: 'neutral',
    // ES2019 has no class fields: plain assignments are shorter and faster than definitions of properties.
    tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
    plugins: [lazyExports(LAZY_EXPORTS)],
    charset: 'utf8',
    ...options,
  });
  return outputFiles[0].text;
}

/** Google hides names that end in an underscore, and Sheets' own functions win over ours. */
async function assertNames(names) {
  const builtIns = new Set((await readFile('scripts/sheets-functions.txt', 'utf8')).split(/\s+/));
  const hidden = names.filter((name) => name.endsWith('_'));
  const taken = names.filter((name) => builtIns.has(name.toUpperCase()));
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  if (hidden.length > 0) throw new Error(`Apps Script hides names that end in "_": ${hidden.join(', ')}`);
  if (taken.length > 0) throw new Error(`Sheets has functions of these names: ${taken.join(', ')}`);
  if (twice.length > 0) throw new Error(`Declared twice: ${twice.join(', ')}`);
}

const PAGE = { bundle: true, write: false, format: 'iife', target: 'es2019', charset: 'utf8', minify: true };

async function buildSidebar() {
  const { outputFiles } = await bundle({
    ...PAGE,
    entryPoints: ['src/sidebar/index.tsx'],
    outdir: 'out',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  const [script, style] = ['.js', '.css'].map(
    (end) => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? '',
  );
  const [template, { catalogue }, spreadsheets] = await Promise.all([
    readFile('src/sidebar/Sidebar.html', 'utf8'),
    loadTypeScript('src/functions/catalogue.ts'),
    bundleSpreadsheets(),
  ]);
  // A function as replacement: `$&` in minified code is no pattern.
  const page = template
    .replace('/* style */', () => style.replace(/<\/style/gi, '<\\/style'))
    .replace('[]', () => data(catalogue()))
    .replace('/* spreadsheets */', () => inScript(spreadsheets))
    .replace('/* script */', () => inScript(script));
  await writeFile(`${OUT}/Sidebar.html`, page);
}

/** The reader of spreadsheets, which the page holds as a text until such a file is dropped. */
async function bundleSpreadsheets() {
  const { outputFiles } = await bundle({
    ...PAGE,
    entryPoints: ['src/imports/spreadsheet/readSpreadsheet.ts'],
    globalName: 'SpreadsheetPart',
  });
  return outputFiles[0].text;
}

/** A script in which nothing ends the element that holds it. */
function inScript(script) {
  // After `<!--` a `<script` would hide the end.
  if (script.includes('<!--') && /<script/i.test(script))
    throw new Error('A script can’t stand in the page.');
  return script.replace(/<\/script/gi, '<\\/script');
}

/** JSON in which nothing could be taken for markup. */
function data(value) {
  return JSON.stringify(value).replace(/[<>&]/g, escaped);
}

function escaped(character) {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await build();
