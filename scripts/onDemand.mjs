import { loadTypeScript } from './loadTypeScript.mjs';

/**
 * Replaces modules by functions of the same names that load the real ones from a file of theirs when they are
 * called: formulas in cells load the script anew at every call, and seldom need these.
 * @param files entry point of each module, by the name of its file
 */
export const onDemand = (files) => ({
  name: 'on demand',
  setup({ onLoad }) {
    for (const [file, entry] of Object.entries(files)) {
      onLoad({ filter: new RegExp(`${pattern(entry)}$`) }, async () => {
        const names = Object.keys(await loadTypeScript(entry));
        return { contents: names.map((name) => passedOn(name, file)).join('\n'), loader: 'js' };
      });
    }
  },
});

/** `load_` is declared by src/server/stubs.ts. */
function passedOn(name, file) {
  return `export const ${name} = (...args) => load_('${file}').${name}(...args);`;
}

/** An entry's path, with the separators of any system. */
function pattern(entry) {
  return entry.replace(/\./g, '\\.').replace(/\//g, '[\\\\/]');
}
