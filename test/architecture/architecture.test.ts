import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { architecture, withArchitecture } from '../../scripts/architecture';
import { type SourceImport, sourceImports } from './sourceImports';

const imports = sourceImports();
const folderOf = (path: string) => path.split('/')[1] ?? '';
const between = imports
  .map(({ from, to, isType }) => ({ from, to, isType, tail: folderOf(from), head: folderOf(to) }))
  .filter(({ tail, head }) => tail !== head);

test('Imports are found: of values, of types, and by import()', () => {
  const has = (from: string, to: string) => imports.find((each) => each.from === from && each.to === to);
  expect(has('src/server/customFunction.ts', 'src/functions/functionNamed.ts')?.isType).toBe(false);
  expect(has('src/sidebar/server.ts', 'src/server/operations.ts')?.isType).toBe(true);
  expect(has('src/functions/index.ts', 'src/functions/returns/ROI.ts')?.isType).toBe(false);
});

test('No files of src import each other in a circle, types included', () => {
  expect(circleIn(imports)).toEqual([]);
});

test('No folders of src use each other in a circle', () => {
  const arrows = between.filter(({ isType }) => !isType).map(({ tail, head }) => ({ from: tail, to: head }));
  expect(circleIn(arrows)).toEqual([]);
});

test('Every import between folders of src follows an arrow of scripts/arrows.json', () => {
  const wrong = between.filter(({ tail, head, isType }) => {
    const { uses = [], types = [] } = architecture[tail] ?? {};
    return !uses.includes(head) && !(isType && types.includes(head));
  });
  expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
});

test('Every arrow of scripts/arrows.json is needed, and every folder of src stands there', () => {
  const needed = (tail: string, head: string, isType: boolean) =>
    between.some((each) => each.tail === tail && each.head === head && each.isType === isType);
  const unneeded = Object.entries(architecture).flatMap(([tail, { uses, types }]) => [
    ...uses.filter((head) => !needed(tail, head, false)).map((head) => `${tail} uses ${head}`),
    ...types.filter((head) => !needed(tail, head, true)).map((head) => `${tail} knows types of ${head}`),
  ]);
  expect(unneeded).toEqual([]);
  expect(Object.keys(architecture).sort()).toEqual(readdirSync('src').sort());
});

const contributing = readFileSync('CONTRIBUTING.md', 'utf8');

test('CONTRIBUTING.md shows the arrows as they are (npm run docs writes them)', () => {
  expect(withArchitecture(contributing)).toBe(contributing);
});

test.each(['CONTRIBUTING.md', 'README.md'])('Every path that %s names exists', (file) => {
  const named = [
    ...readFileSync(file, 'utf8').matchAll(/`((?:src|test|scripts|docs|benchmarks)\/[\w./-]+)`/g),
  ];
  const paths = named.map(([, path = '']) => path);
  expect(paths.filter((path) => !existsSync(path))).toEqual([]);
});

/** The first circle found, as the path around it; empty where there is none. */
function circleIn(arrows: readonly Pick<SourceImport, 'from' | 'to'>[]): string[] {
  const next = new Map<string, string[]>();
  for (const { from, to } of arrows) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const search = (node: string, path: readonly string[]): string[] => {
    if (path.includes(node)) return [...path.slice(path.indexOf(node)), node];
    if (done.has(node)) return [];
    for (const to of next.get(node) ?? []) {
      const circle = search(to, [...path, node]);
      if (circle.length > 0) return circle;
    }
    done.add(node);
    return [];
  };
  for (const node of next.keys()) {
    const circle = search(node, []);
    if (circle.length > 0) return circle;
  }
  return [];
}
