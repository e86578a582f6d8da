/**
 * An enumeration of Google as scripts see it. Scripts only compare its values and hand them back, so each value is
 * its own name.
 */
export function enumeration<Enum extends object>(...names: (keyof Enum & string)[]): Enum {
  return Object.fromEntries(names.map((name) => [name, name])) as Enum;
}
