/** Whether the key was met before; it is met from now on. Without a key nobody can tell. */
export function isRepeated(key: string | null, seen: Set<string>): boolean {
  if (key === null) return false;
  const repeated = seen.has(key);
  seen.add(key);
  return repeated;
}
