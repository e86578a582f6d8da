import { allFunctions } from '../../src/functions/allFunctions';
import { workbookDescription } from '../../src/workbook/description';
import { type References, resolve } from '../../src/workbook/description/resolve';
import type { Block, PageSheet, TableSheet, Template } from '../../src/workbook/description/types';

/** A column of a table, a setting, a list or a cell of a page, such as `activity.hours`, `MARGIN`, `lifts 2 1`. */
export type Node = string;

/** A cell or a column with its formula, and what its places stand for. */
interface Formula {
  readonly node: Node;
  readonly template: Template;
  /** The cells that a text of a formula reads. */
  readonly readBy: (template: Template) => Node[];
}

const { sheets } = workbookDescription;
const tables = sheets.filter((sheet): sheet is TableSheet => sheet.kind === 'table');
const pages = sheets.filter((sheet): sheet is PageSheet => sheet.kind === 'page');
const blocks = pages.flatMap((page) => page.blocks);

const cellNode = (block: string, row: number, column: number): Node => `${block} ${row} ${column}`;

function blockNamed(key: string): Block {
  const found = blocks.find((block) => block.key === key);
  if (!found) throw new Error(`There is no block ${key}.`);
  return found;
}

/** The cell whose formula fills a place of a block: its own, or one to the left or above that spills into it. */
function filling({ key, rows }: Block, row: number, column: number): Node[] {
  for (let up = Math.min(row, rows.length); up >= 1; up--) {
    for (let left = column; left >= 1; left--) {
      const cell = rows[up - 1]?.[left - 1];
      if (cell?.choices) return [`choice of ${key}`];
      if (cell?.formula) return [cellNode(key, up, left)];
      if (cell?.text) break;
    }
  }
  return [];
}

const columnOf = (block: Block, column: number, from: number): Node[] =>
  block.rows.flatMap((_, index) => (index + 1 < from ? [] : filling(block, index + 1, column)));

/** References that note what they are asked for instead of writing it. */
function noting(noted: Node[], own: { readonly block: Block; readonly row: number } | null): References {
  const note = (nodes: readonly Node[]): string => {
    noted.push(...nodes);
    return '';
  };
  const block = (key?: string) => (key === undefined && own ? own.block : blockNamed(key ?? ''));
  return {
    column: (sheet, key) => note([`${sheet}.${key}`]),
    list: (key) => note([`list ${key}`]),
    setting: (name) => note([name]),
    text: () => '',
    header: () => '',
    currency: () => '',
    link: () => '',
    cell: (column) => note(own ? filling(own.block, own.row, Number(column)) : []),
    body: (column, key) => note(columnOf(block(key), column, 2)),
    block: (key, column) => note(columnOf(blockNamed(key), column, 1)),
    span: (key, from, to) =>
      note(
        Array.from({ length: to - from + 1 }, (_, index) => from + index).flatMap((column) =>
          columnOf(blockNamed(key), column, 2),
        ),
      ),
    at: (key, row, column) => note(filling(blockNamed(key), row, column)),
    fact: (name) => {
      const facts = blocks.find((other) => other.facts?.includes(name));
      return note(facts ? [cellNode(facts.key, (facts.facts?.indexOf(name) ?? 0) + 2, 2)] : []);
    },
  };
}

const readerFrom =
  (own: { readonly block: Block; readonly row: number } | null) =>
  (template: Template): Node[] => {
    const noted: Node[] = [];
    resolve(template, noting(noted, own));
    return noted;
  };

/** Every formula of a workbook with all goals. */
function everyFormula(): Formula[] {
  const ofTables = tables.flatMap(({ key, columns }) =>
    columns.flatMap(({ key: column, formula }) =>
      formula ? [{ node: `${key}.${column}`, template: formula, readBy: readerFrom(null) }] : [],
    ),
  );
  const ofBlocks = blocks.flatMap((block) =>
    block.rows.flatMap((row, index) =>
      row.flatMap((cell, column) =>
        cell?.formula
          ? [
              {
                node: cellNode(block.key, index + 1, column + 1),
                template: cell.formula,
                readBy: readerFrom({ block, row: index + 1 }),
              },
            ]
          : [],
      ),
    ),
  );
  return [...ofTables, ...ofBlocks];
}

/** A call of one of our functions. */
export interface CustomCall {
  readonly name: string;
  readonly node: Node;
  /** All that its arguments depend on, through whatever cells. */
  readonly dependsOn: ReadonlySet<Node>;
  /** Functions of ours whose results its arguments need. */
  readonly waitsFor: readonly string[];
}

const ours = new Set(allFunctions.map(({ name }) => name));

/** The calls of a workbook in use, with the table of the first screen by one of its views: 1 channel, 2 content, 3 paid or not. */
export function customCalls(view: 1 | 2 | 3): CustomCall[] {
  const formulas = everyFormula().map((formula) => ({
    ...formula,
    template: inView(formula.template, view),
  }));
  const reads = new Map(formulas.map(({ node, template, readBy }) => [node, readBy(template)]));
  const found = formulas.flatMap(({ node, template, readBy }) =>
    callsIn(template).map(({ name, args }) => ({ name, node, dependsOn: closure(readBy(args), reads) })),
  );
  const asking = new Map(found.map(({ node, name }) => [node, name]));
  return found.map((call) => ({
    ...call,
    waitsFor: [...call.dependsOn].flatMap((node) => asking.get(node) ?? []),
  }));
}

/** A formula that reads one column or another by the chosen view, without those that it doesn't read. */
function inView(template: Template, view: number): Template {
  const choice = /IF\(\{fact\.view\}=(\d); /.exec(template);
  if (!choice) return template;
  const open = choice.index + 2;
  const [condition = '', value = '', otherwise = '""'] = argumentsOf(template, open);
  const close = endOf(template, open);
  const chosen = condition.endsWith(`=${view}`) ? value : otherwise;
  return inView(template.slice(0, choice.index) + chosen + template.slice(close + 1), view);
}

/** The names and the arguments of our functions; where these use names that LET or LAMBDA gave, all that the formula reads. */
function callsIn(template: Template): { name: string; args: Template }[] {
  return [...template.matchAll(/([A-Z][A-Z_]*)\(/g)].flatMap(({ 1: name = '', index }) => {
    if (!ours.has(name)) return [];
    const open = index + name.length;
    const args = template.slice(open + 1, endOf(template, open));
    const bare = args.replace(/"(?:[^"]|"")*"/g, '').replace(/\{[^{}]*\}/g, '');
    return [{ name, args: /\b[a-z]\w*/.test(bare) ? template : args }];
  });
}

function closure(nodes: readonly Node[], reads: ReadonlyMap<Node, readonly Node[]>): Set<Node> {
  const reached = new Set<Node>();
  const waiting = [...nodes];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (reached.has(node)) continue;
    reached.add(node);
    waiting.push(...(reads.get(node) ?? []));
  }
  return reached;
}

/** Where the bracket that opens at a place closes, texts left out. */
function endOf(template: Template, open: number): number {
  let depth = 0;
  let isText = false;
  for (let at = open; at < template.length; at++) {
    const sign = template[at];
    if (sign === '"') isText = !isText;
    if (isText) continue;
    if (sign === '(') depth++;
    if (sign === ')' && --depth === 0) return at;
  }
  throw new Error(`A bracket of ${template} doesn’t close.`);
}

function argumentsOf(template: Template, open: number): Template[] {
  const parts = [''];
  let depth = 0;
  let isText = false;
  for (const sign of template.slice(open + 1, endOf(template, open))) {
    if (sign === '"') isText = !isText;
    if (!isText && sign === '(') depth++;
    if (!isText && sign === ')') depth--;
    if (sign === ';' && depth === 0 && !isText) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts.map((part) => part.trim());
}
