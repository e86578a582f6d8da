import type { PageSheet } from '../../../../src/workbook/description/types';
import type { Plan } from '../../../../src/workbook/spreadsheet/plan';
import { Book, dump } from '../../../support/memorySpreadsheet';
import { buildAll } from '../support/buildAll';
import { built, expectSame, failEverywhere } from '../support/builds';
import { smallPlan } from '../support/smallWorkbook';

const always = ['visibility', 'search', 'sales'] as const;

/** A page with all that a screen is made of: merged cells, heights, looks, a choice and a note. */
const screen: PageSheet = {
  kind: 'page',
  key: 'figures',
  goals: always,
  widths: [120, 60, 60],
  heights: [30, 30, 18],
  blocks: [
    {
      key: 'answer',
      goals: always,
      at: { row: 1, column: 1 },
      rows: [
        [{ formula: '={fact.visits}', format: 'integer', look: 'answer', span: { columns: 3 }, note: 'why' }],
        [{ choices: 'views', look: 'columnHeader', span: { columns: 2, rows: 2 } }],
      ],
    },
    {
      key: 'below',
      goals: ['visibility'],
      rows: [[{ text: 'title', look: 'chip' }]],
      at: { row: 5, column: 1 },
    },
  ],
  charts: [],
};

const hidden: PageSheet = {
  kind: 'page',
  key: 'calculations',
  goals: always,
  flow: 'right',
  isHidden: true,
  rows: 40,
  widths: [110, 110, 110, 110],
  blocks: [
    {
      key: 'facts',
      goals: always,
      style: 'table',
      facts: ['visits'],
      rows: [
        [{ text: 'name' }, { text: 'value' }],
        [{ text: 'visits' }, { formula: '=SUM({activity.visits})', format: 'integer' }],
      ],
    },
    {
      key: 'days',
      goals: always,
      style: 'table',
      rows: [[{ text: 'name' }], [{ formula: '=SORT({activity.period})', format: 'date' }]],
    },
  ],
  charts: [],
};

const small = smallPlan();
const textsOf = (language: 'en' | 'fr') => ({
  ...small.texts[language],
  sheets: {
    ...Reflect.get(small.texts[language], 'sheets'),
    figures: {
      title: language === 'en' ? 'Screen' : 'Écran',
      why: language === 'en' ? 'From Activity.' : 'D’après Activité.',
      views:
        language === 'en'
          ? { one: 'By channel', two: 'By content' }
          : { one: 'Par canal', two: 'Par contenu' },
    },
    calculations: {
      title: language === 'en' ? 'Calculations' : 'Calculs',
      name: 'Name',
      value: 'Value',
      visits: 'Visits',
    },
  },
});

function planOf(changes: Partial<Plan['answers']> = {}): Plan {
  return {
    description: {
      version: 1,
      sheets: [...small.description.sheets.filter(({ key }) => key !== 'dashboard'), screen, hidden],
    },
    texts: { en: textsOf('en'), fr: textsOf('fr') },
    answers: { ...small.answers, ...changes },
  };
}

const cell = (book: Book, sheet: string, row: number, column: number) =>
  book.sheetNamed(sheet).peek(row, column);

test('A screen has its merged cells, heights, colours of signs, words to choose and notes; calculations are hidden', () => {
  const book = built(planOf());
  const page = book.sheetNamed('Screen');
  expect(page.merges.map(({ rows, columns }) => [rows.length, columns.length]).sort()).toEqual([
    [1, 3],
    [2, 2],
  ]);
  expect([1, 3].map((row) => page.heights.get(page.rows[row - 1] ?? 0))).toEqual([30, 18]);
  expect(page.content(1, 1)).toBe("='Calculations'!B2");
  expect(page.content(2, 1)).toBe('By channel');
  expect(cell(book, 'Screen', 2, 1)?.get('validation')).toContain('By content');
  expect(cell(book, 'Screen', 1, 1)?.get('note')).toBe('From Activity.');
  expect(page.rules).toHaveLength(3);
  expect(book.sheetNamed('Calculations').look.hidden).toBe(true);
  expect(page.protection?.unprotected).toHaveLength(1);
});

test('What somebody chose stays, in the workbook’s language, and so does a note of their own', () => {
  const book = built(planOf());
  book.type('Screen', 2, 1, ['By content']);
  book.sheetNamed('Screen').write(1, 1, 'note', 'From Activity.\n\nAsk Ann');
  built(planOf({ language: 'fr' }), book);
  expect(book.sheetNamed('Écran').content(2, 1)).toBe('Par contenu');
  expect(cell(book, 'Écran', 1, 1)?.get('note')).toBe('D’après Activité.\n\nAsk Ann');
});

test('A screen and calculations that were deleted come back as they were', () => {
  const book = built(planOf());
  const looks = () =>
    ['Screen', 'Calculations'].map((name) => {
      const { merges, look, cells } = book.sheetNamed(name);
      return [merges.length, look.hidden, cells.size];
    });
  const before = looks();
  book.deleteSheet('Screen');
  book.deleteSheet('Calculations');
  built(planOf(), book);
  expect(looks()).toEqual(before);
});

test('A build of a screen that fails at any one call, then runs again, gives the same as one that never failed', () => {
  const whole = dump(built(planOf()));
  const tried = failEverywhere(
    () => new Book(),
    () => buildAll(planOf()),
    (book, call) => expectSame(book, whole, call),
  );
  expect(tried).toBeGreaterThan(300);
});

test('So does one that changes the language and the goals, and it keeps what was chosen and noted', () => {
  const started = () => {
    const book = built(planOf());
    book.type('Screen', 2, 1, ['By content']);
    book.sheetNamed('Screen').write(5, 1, 'note', 'mine');
    book.sheetNamed('Screen').rules.unshift({ formula: '=$A2>0', background: '#00ff00', areas: [] });
    return book;
  };
  const changed = planOf({ language: 'fr', goals: ['search'] });
  const book = built(changed, started());
  expect(book.sheetNamed('Écran').content(2, 1)).toBe('Par contenu');
  expect(cell(book, 'Écran', 5, 1)?.get('note')).toBe('mine');
  expect(book.sheetNamed('Écran').rules).toHaveLength(4);
  const whole = dump(book);
  failEverywhere(
    started,
    () => buildAll(changed),
    (each, call) => expectSame(each, whole, call),
  );
});
