/** The global names of ES2019, the level of the language that Apps Script is known to offer, and `globalThis`. */
const NAMES_OF_ES2019 = [
  ...['undefined', 'NaN', 'Infinity', 'eval', 'globalThis', 'Object', 'Function', 'Boolean', 'Symbol'],
  ...['Error', 'EvalError', 'RangeError', 'ReferenceError', 'SyntaxError', 'TypeError', 'URIError'],
  ...['Number', 'Math', 'Date', 'String', 'RegExp', 'JSON', 'Promise', 'Reflect', 'Proxy', 'Intl'],
  ...['Array', 'Map', 'Set', 'WeakMap', 'WeakSet', 'ArrayBuffer', 'SharedArrayBuffer', 'Atomics', 'DataView'],
  ...[
    'Int8Array',
    'Uint8Array',
    'Uint8ClampedArray',
    'Int16Array',
    'Uint16Array',
    'Int32Array',
    'Uint32Array',
  ],
  ...['Float32Array', 'Float64Array', 'parseInt', 'parseFloat', 'isNaN', 'isFinite', 'escape', 'unescape'],
  ...['encodeURI', 'encodeURIComponent', 'decodeURI', 'decodeURIComponent'],
];

/** What a script finds without asking: the language, a console, and WebAssembly. */
export const LANGUAGE_NAMES: ReadonlySet<string> = new Set([...NAMES_OF_ES2019, 'console', 'WebAssembly']);

/** Every name that the page's own global object answers to, inherited ones included. */
export function pageNames(): string[] {
  const names = new Set<string>();
  let owner: object | null = globalThis;
  while (owner !== null && owner !== Object.prototype) {
    for (const name of Object.getOwnPropertyNames(owner)) names.add(name);
    owner = Object.getPrototypeOf(owner);
  }
  return [...names];
}

/** The values of the language's names, as properties of a script's `globalThis`. */
export function languageValues(): Record<string, unknown> {
  const own = [...LANGUAGE_NAMES].filter((name) => name !== 'globalThis');
  return Object.fromEntries(own.map((name) => [name, Reflect.get(globalThis, name)]));
}
