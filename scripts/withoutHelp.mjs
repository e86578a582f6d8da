import { readFile } from 'node:fs/promises';
import { parse } from 'acorn';
import { transform } from 'esbuild';

const FUNCTIONS = /src[\\/]functions[\\/].+\.ts$/;
const HELP = new Set(['goal', 'summary', 'formula', 'example', 'source']);
const LANGUAGES = new Set(['en', 'fr']);

/**
 * Leaves out of a script what is only read, not run: the texts of the functions' definitions, which Help, reference
 * and declarations show. Every formula in a cell loads the script anew, and would load them with it.
 * @param headings whether those of results stay: what writes a formula into a sheet needs them
 */
export const withoutHelp = ({ headings }) => ({
  name: 'without help',
  setup({ onLoad }) {
    onLoad({ filter: FUNCTIONS }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), { loader: 'ts', target: 'esnext' });
      const parts = helpIn(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), headings);
      return { contents: withoutProperties(code, parts), loader: 'js' };
    });
  },
});

/** The properties that are help: those of definitions by their names, and all texts but headings. */
function helpIn(node, headings) {
  if (Array.isArray(node)) return node.flatMap((each) => helpIn(each, headings));
  if (typeof node?.type !== 'string') return [];
  if (node.type === 'Property') {
    if (LANGUAGES.has(node.key.name)) return [node];
    if (headings && node.key.name === 'returns') return [];
  }
  if (isDefinition(node)) {
    const help = node.properties.filter(({ key }) => HELP.has(key?.name));
    return node.properties.flatMap((part) => (help.includes(part) ? [part] : helpIn(part, headings)));
  }
  return Object.values(node).flatMap((part) => helpIn(part, headings));
}

function isDefinition({ type, properties }) {
  return type === 'ObjectExpression' && properties.some(({ key }) => key?.name === 'summary');
}

/** The code without these parts of it, and without the commas after them. */
function withoutProperties(code, parts) {
  return parts.reduceRight((kept, { start, end }) => {
    const after = kept.slice(end).replace(/^\s*,/, '');
    return kept.slice(0, start) + after;
  }, code);
}
