import { LANGUAGE_NAMES, languageValues, pageNames } from './language';

type ScriptFunction = (...args: unknown[]) => unknown;
type Run = (scriptGlobal: object, ...services: unknown[]) => Record<string, ScriptFunction>;

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

/**
 * Where the bundle runs. The code is compiled once, as the body of a function whose parameters are Apps Script's
 * services and, left undefined, every name of the page that Apps Script lacks: `typeof fetch` is then 'undefined'.
 * Each run calls that function again, so that the bundle's variables start afresh, as at Google; this takes well
 * under a millisecond of its own.
 *
 * It hosts a program of ours and is no wall against a hostile one: built-in objects such as Array are the page's
 * own, and names that the page defines after the compilation stay visible. The code runs in strict mode, so that
 * neither `this` nor an undeclared variable reaches the page.
 */
export class Realm {
  readonly #run: Run;
  readonly #language = languageValues();

  constructor(
    code: string,
    functionNames: readonly string[],
    private readonly serviceNames: readonly string[],
  ) {
    const hidden = pageNames().filter((name) => IDENTIFIER.test(name) && !this.#offers(name));
    const parameters = ['globalThis', ...serviceNames, ...hidden];
    this.#run = new Function(...parameters, hostedSource(code, functionNames)) as Run;
  }

  /** Evaluates the bundle afresh and returns its top-level functions. */
  evaluate(services: Readonly<Record<string, unknown>>): Record<string, ScriptFunction> {
    const scriptGlobal = { ...this.#language, ...services };
    Object.assign(scriptGlobal, { globalThis: scriptGlobal });
    const functions = this.#run(scriptGlobal, ...this.serviceNames.map((name) => services[name]));
    return Object.assign(scriptGlobal, functions);
  }

  #offers(name: string): boolean {
    return LANGUAGE_NAMES.has(name) || this.serviceNames.includes(name);
  }
}

/** The bundle has a function of its own, so that a `const` of it may bear the name of a hidden one. */
function hostedSource(code: string, functionNames: readonly string[]): string {
  const inner = `function () {\n${code}\n;return { ${functionNames.join(', ')} };\n}`;
  return `'use strict'; return (${inner}).call(globalThis);\n//# sourceURL=Code.js`;
}
