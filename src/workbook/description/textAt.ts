/** The text at a path such as `sheets.activity.title` of a tree of texts. */
export function textAt(texts: object, path: string): string {
  let node: unknown = texts;
  for (const key of path.split('.')) {
    node = typeof node === 'object' && node !== null ? Reflect.get(node, key) : undefined;
  }
  if (typeof node !== 'string') throw new Error(`No text at ${path}`);
  return node;
}
