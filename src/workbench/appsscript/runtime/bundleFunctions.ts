import { type Comment, type FunctionDeclaration, parse } from 'acorn';

/** A function that Apps Script sees: declared at the top level of the bundle. */
export interface BundleFunction {
  name: string;
  /** The text of the JSDoc block directly above it, or '' when there is none. */
  jsDoc: string;
}

/** Finds what Apps Script finds: function declarations at the top level, each with the JSDoc directly above it. */
export function topLevelFunctions(code: string): BundleFunction[] {
  const comments: Comment[] = [];
  const program = parse(code, { ecmaVersion: 2019, sourceType: 'script', onComment: comments });
  return program.body
    .filter((statement): statement is FunctionDeclaration => statement.type === 'FunctionDeclaration')
    .map(({ id, start }) => ({ name: id.name, jsDoc: jsDocAbove(code, comments, start) }));
}

function jsDocAbove(code: string, comments: readonly Comment[], start: number): string {
  const above = comments.find(({ end }) => end <= start && code.slice(end, start).trim() === '');
  const isJsDoc = above?.type === 'Block' && above.value.startsWith('*');
  return isJsDoc ? above.value.slice(1) : '';
}
