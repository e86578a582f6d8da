import { allFunctions } from '../../../src/functions/allFunctions';
import { workbookTexts } from '../../../src/locales';
import { type References, resolve } from '../../../src/workbook/description/resolve';
import { textAt } from '../../../src/workbook/spreadsheet/plan';
import { allowedBuiltIns } from './allowedBuiltIns';
import { pages, sheets, tables, templates } from './support';

const ours = new Set(allFunctions.map(({ name }) => name));

/** A formula without its texts, so that only its own signs remain. */
const bare = (formula: string) => formula.replace(/"(?:[^"]|"")*"/g, 'TEXT');
const called = (formula: string) =>
  [...bare(formula).matchAll(/[A-Z_][A-Z_0-9]*(?=\()/g)].map(([name]) => name);

function found<T>(what: T | undefined, name: string): T {
  if (what === undefined) throw new Error(`There is no ${name}`);
  return what;
}

/** References that exist: whatever isn't in the description or in the texts throws. */
function strict(): References {
  const blockOf = (key: string) =>
    found(
      pages.flatMap((page) => page.blocks).find((block) => block.key === key),
      `block ${key}`,
    );
  const settings = found(
    sheets.find((other) => other.kind === 'settings'),
    'settings sheet',
  );
  return {
    column: (table, key) =>
      found(
        tables.find((other) => other.key === table)?.columns.find((column) => column.key === key),
        `column ${table}.${key}`,
      ).key,
    list: (key) =>
      found(
        settings.lists.find((list) => list.key === key),
        `list ${key}`,
      ).key,
    setting: (name) =>
      found(
        settings.settings.find((setting) => setting.name === name),
        `setting ${name}`,
      ).name,
    text: (path) => textAt(workbookTexts.fr, path),
    header: () => 'header',
    cell: (column) => column,
    body: (column, block) => {
      if (block)
        found(
          blockOf(block).rows.find((row) => row[column - 1]) ?? undefined,
          `column ${column} of ${block}`,
        );
      return 'body';
    },
    block: (key, column) => found(blockOf(key).rows[0]?.[column - 1]?.text, `column ${column} of ${key}`),
    span: (key, from, to) => {
      found(blockOf(key).rows[0]?.[to - 1]?.text, `columns ${from} to ${to} of ${key}`);
      return `span_${key}`;
    },
    fact: (name) => {
      found(
        pages.flatMap((page) => page.blocks).find(({ facts }) => facts?.includes(name)),
        `fact ${name}`,
      );
      return `fact_${name}`;
    },
    link: (key) => found(sheets.find((other) => other.key === key)?.key, `sheet ${key}`),
    currency: (side) => side,
    at: (key, row, column) => {
      // A formula's own cell, or one that it spills into; beside other blocks formulas spill downwards too.
      const { rows } = blockOf(key);
      const cells = rows[Math.min(row, rows.length) - 1];
      found(
        cells?.[column - 1]?.format ?? cells?.[column - 1]?.choices,
        `formula in ${key} ${row} ${column}`,
      );
      return `at_${key}`;
    },
  };
}

test('the description holds formulas to check', () => {
  expect(templates.length).toBeGreaterThan(60);
});

describe.each(templates)('the formula of $where', ({ template }) => {
  const formula = resolve(template, strict());

  test('begins as a formula and has each place filled', () => {
    expect(formula).toMatch(/^=[^=]/);
    expect(bare(formula)).not.toMatch(/[{}]/);
  });

  test('is written alike in every spreadsheet language', () => {
    expect(bare(formula)).not.toMatch(/,|\d\.\d|\\/);
  });

  test('closes what it opens', () => {
    expect(bare(formula).split('(').length).toBe(bare(formula).split(')').length);
  });

  test('calls only our functions and the allowed ones', () => {
    const unknown = called(formula).filter((name) => !ours.has(name) && !allowedBuiltIns.has(name));
    expect(unknown).toEqual([]);
  });
});

test('the ranges of charts exist', () => {
  for (const page of pages) {
    for (const { ranges } of page.charts) {
      for (const range of ranges) expect(resolve(range, strict())).not.toMatch(/[{}]/);
    }
  }
});
