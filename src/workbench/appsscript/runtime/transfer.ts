/**
 * Copies a value as `google.script.run` carries it between the sidebar and the server: primitives, null, plain
 * objects and arrays. `undefined` becomes null in an array and is left out of an object; a date, a function or an
 * object that contains itself fails.
 */
export function transfer(value: unknown, path: string): unknown {
  return copy(value, path, []);
}

function copy(value: unknown, path: string, ancestors: readonly object[]): unknown {
  if (value === undefined || value === null) return null;
  if (['string', 'number', 'boolean'].includes(typeof value)) return value;
  if (typeof value !== 'object') throw illegal(path, `a ${typeof value}`);
  if (ancestors.includes(value)) throw illegal(path, 'an object that contains itself');
  const line = [...ancestors, value];
  if (Array.isArray(value)) return value.map((item, index) => copy(item, `${path}[${index}]`, line));
  if (!isPlain(value)) throw illegal(path, `a ${classOf(value)}`);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .map(([key, item]) => [key, copy(item, `${path}.${key}`, line)]),
  );
}

/** The sidebar is a frame with an Object of its own, so a plain object is recognised by the length of its prototype chain. */
function isPlain(value: object): boolean {
  if (kindOf(value) !== 'Object') return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function kindOf(value: object): string {
  return Object.prototype.toString.call(value).slice('[object '.length, -1);
}

function classOf(value: object): string {
  const kind = kindOf(value);
  return kind === 'Object' ? (value.constructor?.name ?? kind) : kind;
}

function illegal(path: string, found: string): Error {
  return new Error(`Failed due to illegal value in property: ${path} (${found})`);
}
