import { type Comment, type FunctionDeclaration, type Program, parse } from 'acorn';
import { allFunctions } from '../../src/functions/allFunctions';
import * as operations from '../../src/server/operations';
import { stubNames } from '../../src/server/stubs';
import { code } from './support';

const comments: Comment[] = [];
const program: Program = parse(code, { ecmaVersion: 2019, sourceType: 'script', onComment: comments });
const declarations = program.body.filter(
  (node): node is FunctionDeclaration => node.type === 'FunctionDeclaration',
);
const declared = new Map(declarations.map((node) => [node.id?.name ?? '', node]));

const paramsOf = (node?: FunctionDeclaration) =>
  node?.params.map((param) => (param.type === 'Identifier' ? param.name : '?'));

/** The JSDoc that ends right before a declaration. */
function jsDocOf(node?: FunctionDeclaration): string {
  const comment = comments.find(({ end }) => node && /^\s*$/.test(code.slice(end, node.start)));
  return comment?.type === 'Block' && comment.value.startsWith('*') ? comment.value : '';
}

test('Code.js parses as ES2019 and declares nothing but the bundle and its entry points', () => {
  expect([...declared.keys()].sort()).toEqual([...stubNames()].sort());
  const others = program.body.filter((node) => node.type !== 'FunctionDeclaration' && !('directive' in node));
  const variables = others.flatMap((node) => (node.type === 'VariableDeclaration' ? node.declarations : []));
  expect(others).toHaveLength(variables.length);
  expect(variables.map(({ id }) => id.type === 'Identifier' && id.name)).toEqual(['SocialRoi']);
});

describe.each(allFunctions.map((definition) => [definition.name, definition] as const))(
  '%s',
  (name, { args, summary }) => {
    const node = declared.get(name);

    test('The declaration has the arguments of the definition', () => {
      expect(paramsOf(node)).toEqual(Object.keys(args));
    });

    test('Autocomplete is told what the function does and takes, in both languages', () => {
      const doc = jsDocOf(node);
      expect(doc).toContain('@customfunction');
      expect(doc).toContain(summary.en);
      expect(doc).toContain(summary.fr);
      expect(doc).toMatch(/@return \{\S+\}/);
      const params = [...doc.matchAll(/@param \{\S+\} (\w+) (.+)/g)];
      expect(params.map(([, param]) => param)).toEqual(Object.keys(args));
      params.forEach(([, param = '', text], i) => {
        expect(text).toContain(Object.values(args)[i]?.text.fr);
        expect(text?.includes('(optional)')).toBe(args[param]?.optional);
      });
    });
  },
);

test('The sidebar finds each of its operations, and no name that Google would show in cells or hide', () => {
  const names = Object.keys(operations);
  expect([...declared.keys()]).toEqual(expect.arrayContaining(names));
  expect(names.filter((name) => jsDocOf(declared.get(name)) !== '')).toEqual([]);
  expect([...declared.keys()].filter((name) => name.endsWith('_'))).toEqual([]);
});
