/**
 * Refuses what `google.script.run` can't carry, before it is sent: messages between frames would carry dates
 * and lose the classes of objects. The add-in's host checks once more what arrives.
 */
export function checkArguments(args: readonly unknown[]): void {
  for (const argument of args) check(argument, []);
}

function check(value: unknown, ancestors: readonly object[]): void {
  if (typeof value === 'function' || typeof value === 'symbol') throw illegal(typeof value);
  if (typeof value !== 'object' || value === null) return;
  if (value instanceof Date) throw illegal('Date');
  if (ancestors.includes(value)) throw illegal('circular object');
  for (const part of Object.values(value)) check(part, [...ancestors, value]);
}

function illegal(found: string): Error {
  return new Error(`Failed due to illegal value in property: ${found}`);
}
