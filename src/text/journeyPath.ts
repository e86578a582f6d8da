/** What people and programs write between two channels of a path; the last is the one that the add-in writes. */
export const pathSeparators: readonly string[] = ['->', '→', '›', '»', '>'];

/** The channels of a path, in their order. */
export function splitPath(path: string): string[] {
  const plain = pathSeparators.reduce((text, separator) => text.split(separator).join('>'), path);
  return plain
    .split('>')
    .map((touch) => touch.trim())
    .filter((touch) => touch !== '');
}
