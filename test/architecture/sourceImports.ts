import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseSync } from '@swc/core';

/** An import of one source file by another; paths begin with `src/`. */
export interface SourceImport {
  readonly from: string;
  readonly to: string;
  readonly isType: boolean;
}

/** What the parser's nodes have in common, as far as imports go. */
interface Node {
  readonly type?: unknown;
  readonly source?: { readonly value: string } | null;
  readonly argument?: { readonly value: string };
  readonly callee?: Node;
  readonly arguments?: readonly { readonly expression: { readonly value: string } }[];
  readonly typeOnly?: boolean;
  readonly specifiers?: readonly { readonly isTypeOnly?: boolean }[];
}

const slashed = (path: string) => path.replace(/\\/g, '/');

/** Every import within src: types, re-exports, `import()` and `typeof import()` included. */
export function sourceImports(): SourceImport[] {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((path) => slashed(join('src', path)))
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'));
  const known = new Set(files);
  return files.flatMap((from) =>
    importsOf(readFileSync(from, 'utf8'), from.endsWith('x')).flatMap(({ source, isType }) => {
      const path = slashed(join(dirname(from), source));
      const to = [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`].find((each) => known.has(each));
      return source.startsWith('.') && to !== undefined ? { from, to, isType } : [];
    }),
  );
}

function importsOf(code: string, tsx: boolean): { source: string; isType: boolean }[] {
  return nodesOf(parseSync(code, { syntax: 'typescript', tsx }) as Node).flatMap((node) => {
    const source = sourceOf(node);
    return source === undefined ? [] : { source, isType: isTypeOnly(node) };
  });
}

function nodesOf(node: unknown): Node[] {
  if (typeof node !== 'object' || node === null) return [];
  return [node, ...Object.values(node).flatMap(nodesOf)];
}

function sourceOf({ type, source, argument, callee, arguments: args }: Node): string | undefined {
  if (type === 'TsImportType') return argument?.value;
  if (type === 'CallExpression' && callee?.type === 'Import') return args?.[0]?.expression.value;
  return source?.value;
}

function isTypeOnly({ type, typeOnly, specifiers = [] }: Node): boolean {
  const isEach = specifiers.length > 0 && specifiers.every((specifier) => specifier.isTypeOnly);
  return type === 'TsImportType' || typeOnly === true || isEach;
}
