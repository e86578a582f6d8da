/** The kinds of argument that methods of Apps Script distinguish. `value` is anything a cell can hold. */
export type Kind =
  | 'number'
  | 'string'
  | 'boolean'
  | 'value'
  | 'array'
  | 'rows'
  | 'object'
  | 'objectOrNull'
  | 'stringOrNull';

const MATCHES: Record<Kind, (argument: unknown) => boolean> = {
  number: (argument) => typeof argument === 'number',
  string: (argument) => typeof argument === 'string',
  boolean: (argument) => typeof argument === 'boolean',
  value: (argument) => !Array.isArray(argument) && typeof argument !== 'function',
  array: Array.isArray,
  rows: (argument) => Array.isArray(argument) && argument.every(Array.isArray),
  object: isObject,
  objectOrNull: (argument) => argument === null || isObject(argument),
  stringOrNull: (argument) => argument === null || typeof argument === 'string',
};

/** Throws what Google throws when the arguments fit none of a method's signatures. */
export function assertSignature(
  method: string,
  signatures: readonly (readonly Kind[])[],
  args: readonly unknown[],
): void {
  if (signatures.some((kinds) => fits(kinds, args))) return;
  const given = args.map(typeName).join(',');
  throw new Error(`The parameters (${given}) don't match the method signature for ${method}.`);
}

function isObject(argument: unknown): boolean {
  return typeof argument === 'object' && argument !== null && !Array.isArray(argument);
}

function fits(kinds: readonly Kind[], args: readonly unknown[]): boolean {
  return kinds.length === args.length && kinds.every((kind, index) => MATCHES[kind](args[index]));
}

function typeName(argument: unknown): string {
  if (argument === null) return 'null';
  if (Array.isArray(argument)) return 'Array';
  return typeof argument === 'string' ? 'String' : typeof argument;
}
