import fc from 'fast-check';
import { openFile } from '../../../src/sidebar/import/files/openFile';
import { requestsOf } from '../../../src/sidebar/import/files/requests';
import { exampleIn } from '../../../src/workbook/example';
import { runImports, undo } from '../../../src/workbook/imports';
import { stateWith, TODAY } from '../../sidebar/import/support';
import { type Book, open } from '../../support/memorySpreadsheet';
import { load } from '../../support/memorySpreadsheet/load';
import { save } from '../../support/memorySpreadsheet/save';
import { built } from '../builder/support/builds';
import { blueprint, rowsOf } from './support';

const FIGURES = ['posts', 'impressions', 'interactions', 'shares', 'clicks', 'origin'];
const KEYS = ['period', 'channel', 'content', 'person'];

/** Activity and Traffic alone, of Activity the figures of posts. */
const described = {
  ...blueprint,
  description: {
    ...blueprint.description,
    sheets: blueprint.description.sheets
      .filter(({ kind }) => kind !== 'page')
      .map((sheet) => {
        if (sheet.kind !== 'table') return sheet;
        const isKept = (key: string) => sheet.key !== 'activity' || [...KEYS, ...FIGURES].includes(key);
        return { ...sheet, columns: sheet.columns.filter(({ key, input }) => input && isKept(key)) };
      }),
  },
};

const answers = { ...exampleIn('en').answers, goals: ['search', 'sales'] as const };
const saved = save(built({ ...described, answers: { ...answers, goals: [...answers.goals] } }));
const state = stateWith({ channels: [...answers.channels, 'X'], taxRate: 0, weekStart: '2026-01-05' });

/** An export: its titles, and rows that any file may have. */
interface Export {
  readonly header: string;
  readonly rows: readonly string[];
}

const day = fc.integer({ min: 2, max: 24 }).map((date) => `2026-03-${String(date).padStart(2, '0')}`);
const figure = fc.integer({ min: 0, max: 90 });
const states = fc.constantFrom('paid', 'paid', 'partially_refunded', 'refunded', 'pending', '');

const orders = fc.array(fc.tuple(day, figure, states), { minLength: 2, maxLength: 14 }).map(
  (all): Export => ({
    header: 'Name,Financial Status,Taxes,Shipping,Total,Created at,Lineitem quantity',
    rows: all.flatMap(([on, total, status], index) => [
      `#${index},${status},0,0,${total}.5,${on} 10:00:00 +0100,1`,
      ...(index % 3 === 0 ? [`#${index},,,,,${on} 10:00:00 +0100,2`] : []),
    ]),
  }),
);
const posts = fc.array(fc.tuple(day, figure, figure), { minLength: 2, maxLength: 14 }).map(
  (all): Export => ({
    header: 'Post ID,Account username,Permalink,Publish time,Views,Likes,Shares',
    rows: all.map(
      ([on, views, likes], index) =>
        `1780000${index},soapshop,https://www.instagram.com/p/${index}/,${on} 09:00,${views},${likes},${index}`,
    ),
  }),
);
/** Figures of days, each of which has one row. */
const days = fc.uniqueArray(day, { minLength: 2, maxLength: 14 }).chain((all) =>
  fc.array(figure, { minLength: all.length, maxLength: all.length }).map(
    (clicks): Export => ({
      header: 'Date,Clicks,Impressions,CTR,Position',
      rows: all.map((on, index) => `${on},${clicks[index]},99,5%,7`),
    }),
  ),
);

/** For each row the files that have it, by number, each row being in one at least; and the order in which files come. */
const cuts = fc.record({
  files: fc.array(fc.uniqueArray(fc.nat(3), { minLength: 1, maxLength: 2 }), {
    minLength: 14,
    maxLength: 14,
  }),
  order: fc.shuffledSubarray([0, 1, 2, 3, 0, 1], { minLength: 6, maxLength: 6 }),
  undone: fc.nat(3),
});

function opened(): Book {
  const book = load(saved);
  open(book);
  return book;
}

/** Imports a file, and answers with the id of the import; null where nothing was new. */
function importFile(name: string, { header, rows }: Export): string | null {
  if (rows.length === 0) return null;
  const bytes = new TextEncoder().encode([header, ...rows].join('\n'));
  const file = openFile({ name, bytes, failure: null }, { state, today: TODAY });
  const result = runImports(described, [...requestsOf([file], state).values()]);
  return result.progress === 'done' ? (result.files[0]?.id ?? null) : null;
}

/** What the sheets hold, in whatever order their rows came; how much of a period is known isn't part of it. */
function figuresIn(book: Book): unknown[] {
  const rows = ['Activity', 'Traffic'].flatMap((sheet) => rowsOf(book, sheet));
  const all = rows.map(({ 'Covers only': _, ...figures }) => JSON.stringify(figures));
  return all.filter((row) => row !== '{}').sort();
}

const cutOf = (all: Export, files: readonly (readonly number[])[], file: number): Export => ({
  ...all,
  rows: all.rows.filter((_, index) => files[index % files.length]?.includes(file)),
});

test.each([
  ['orders, told apart by their numbers', orders],
  ['posts, told apart by their ids', posts],
  ['days', days],
] as const)(
  'An export of %s gives the same workbook however it is cut, in any order and with repeats, and undo removes any file',
  (_, exported) => {
    fc.assert(
      fc.property(exported, cuts, (all, { files, order, undone }) => {
        const whole = opened();
        importFile('whole.csv', all);
        const expected = figuresIn(whole);

        const cut = opened();
        const ids = order.map(
          (file) => [file, importFile(`part ${file}.csv`, cutOf(all, files, file))] as const,
        );
        expect(figuresIn(cut)).toEqual(expected);

        for (const [file, id] of [...ids].reverse()) if (file === undone && id) undo(described, id);
        const after = figuresIn(cut);
        const without = opened();
        // A file with nothing new isn't an import: the journal doesn't list it.
        for (const [file, id] of ids) {
          if (id && file !== undone) importFile(`part ${file}.csv`, cutOf(all, files, file));
        }
        expect(after).toEqual(figuresIn(without));
      }),
      { numRuns: 30 },
    );
  },
);
