import { readFile } from 'node:fs/promises';
import { parse } from 'acorn';
import { transform } from 'esbuild';

const DEFINITIONS = /src[\\/]functions[\\/]\w+[\\/][A-Z_]+\.ts$/;
const HELP = new Set(['goal', 'summary', 'formula', 'example', 'source']);

/**
 * Leaves out of the script what is only read, not run: the texts of the functions' definitions, which Help, reference
 * and declarations show. Every formula in a cell loads the script anew, and would load them with it.
 */
export const withoutHelp = {
  name: 'without help',
  setup({ onLoad }) {
    onLoad({ filter: DEFINITIONS }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), { loader: 'ts', target: 'esnext' });
      return { contents: withoutProperties(code, helpIn(code)), loader: 'js' };
    });
  },
};

/** The properties of the definition that are help, and the texts of its arguments. */
function helpIn(code) {
  const { body } = parse(code, { ecmaVersion: 'latest', sourceType: 'module' });
  const calls = body
    .flatMap(({ declaration }) => declaration?.declarations ?? [])
    .map(({ init }) => init)
    .filter((init) => init?.type === 'CallExpression');
  return calls.flatMap(({ arguments: [definition] }) =>
    properties(definition).flatMap((property) => {
      if (HELP.has(property.key.name)) return [property];
      return property.key.name === 'args' ? textsOfArguments(property.value) : [];
    }),
  );
}

function textsOfArguments(args) {
  return properties(args)
    .flatMap(({ value }) => value.arguments ?? [])
    .flatMap(properties)
    .filter(({ key }) => key.name === 'en' || key.name === 'fr');
}

function properties(node) {
  return node?.type === 'ObjectExpression' ? node.properties.filter(({ type }) => type === 'Property') : [];
}

/** The code without these parts of it, and without the commas after them. */
function withoutProperties(code, parts) {
  return parts.reduceRight((kept, { start, end }) => {
    const after = kept.slice(end).replace(/^\s*,/, '');
    return kept.slice(0, start) + after;
  }, code);
}
