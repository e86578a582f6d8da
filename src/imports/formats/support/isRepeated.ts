/** Whether the key was seen before, and remembers it. Records without a key never count as repeated. */
export function isRepeated(key: string | null, seen: Set<string>): boolean {
  if (key === null) return false;
  const repeated = seen.has(key);
  seen.add(key);
  return repeated;
}

/**
 * What identifies a post: its id, else its link. A spreadsheet that opened the file cuts long ids to `1.22158E+17`, the
 * same for many posts: such an id is ignored.
 */
export function postKey(id: string | null, link: string | null): string | null {
  return id !== null && /^[\w-]+$/.test(id) ? id : link;
}

/** What identifies a row of ads: its day and the names of its campaign and of what is in it. */
export function recordIdOf(parts: readonly (string | null)[]): string {
  return parts.map((part) => part ?? '').join('\n');
}
