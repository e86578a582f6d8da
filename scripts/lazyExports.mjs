import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';

const NAMESPACE = 'lazy';
const EXPORTS = /export \{([^}]+)\} from '([^']+)';/g;

/**
 * Evaluates a file when one of its exports is first read, for those files that the given lists re-export: Apps Script
 * evaluates the whole script for each formula in a cell, and a formula needs one function of them all.
 * @param lists files of nothing but `export { … } from '…'`
 */
export const lazyExports = (lists) => ({
  name: 'lazy exports',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^\.{1,2}\// }, ({ path, resolveDir }) => {
      const file = relative('.', `${join(resolveDir, path)}.ts`).replace(/\\/g, '/');
      return lists.includes(file) ? { path: file, namespace: NAMESPACE } : undefined;
    });
    onLoad({ filter: /./, namespace: NAMESPACE }, async ({ path }) => ({
      contents: getters(await readFile(path, 'utf8')),
      resolveDir: resolve(dirname(path)),
    }));
  },
});

/** A CommonJS module, since only its exports can be getters; esbuild wraps in a function what is required. */
function getters(list) {
  return [...list.matchAll(EXPORTS)]
    .flatMap(([, names, from]) => names.match(/\w+/g).map((name) => getter(name, from)))
    .join('\n');
}

function getter(name, from) {
  return `Object.defineProperty(exports, '${name}', { enumerable: true, get: () => require('${from}').${name} });`;
}
