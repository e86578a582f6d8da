import { readFileSync } from 'node:fs';
import { transformSync } from '@swc/core';

/** The built add-in with more functions at its end, which may stand in for its own of the same name. */
export function scriptWith(...functions: readonly { toString(): string }[]): string {
  // The workbench takes no newer syntax than Apps Script is given.
  const { code } = transformSync(functions.map(String).join('\n'), {
    jsc: { target: 'es2019' },
    isModule: false,
  });
  return `${readFileSync('dist/Code.js', 'utf8')}\n${code}`;
}
