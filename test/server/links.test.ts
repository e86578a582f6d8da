import { workbookTexts } from '../../src/locales';
import { addLink, getLinkState, logMentions } from '../../src/server/links';
import { workbookDescription } from '../../src/workbook/description';
import type { Goal } from '../../src/workbook/description/types';
import { exampleIn } from '../../src/workbook/example';
import { Book, dump, load, open, save } from '../support/memorySpreadsheet';
import { buildAll } from '../workbook/builder/support/buildAll';
import { failEverywhere } from '../workbook/builder/support/builds';

const { sheets, brands } = workbookTexts.en;
const blueprint = { description: workbookDescription, texts: workbookTexts };

function built(goals: readonly Goal[] = ['visibility']): Book {
  const book = new Book();
  open(book);
  expect(buildAll({ ...blueprint, answers: { ...exampleIn('en').answers, goals } })).toBe('done');
  return book;
}

const link = {
  day: '2026-02-03',
  page: 'https://shop.example/',
  source: 'facebook',
  medium: 'social',
  campaign: 'spring',
  content: '',
  link: 'https://shop.example/?utm_source=facebook&utm_medium=social&utm_campaign=spring',
};

const row = (book: Book, sheet: string, line: number, width: number) =>
  Array.from({ length: width }, (_, column) => book.sheetNamed(sheet).content(line, column + 1));

describe('a link', () => {
  test('is added below the others, and only once', () => {
    const book = built();
    book.type(sheets.links.title, 4, 4, ['email']);
    expect(addLink(link)).toBe('added');
    expect(row(book, sheets.links.title, 5, 7)).toEqual([
      46056,
      ...[link.page, 'facebook', 'social', 'spring', '', link.link],
    ]);
    const before = dump(book);
    expect(addLink(link)).toBe('already');
    expect(dump(book)).toEqual(before);
    expect(addLink({ ...link, link: `${link.link}2` })).toBe('added');
    expect(row(book, sheets.links.title, 6, 7)[6]).toBe(`${link.link}2`);
  });

  test('that looks like a formula stays text', () => {
    const book = built();
    addLink({ ...link, source: '=1+1', medium: '@x', campaign: '+1', content: '-1' });
    expect(row(book, sheets.links.title, 2, 7).slice(2, 6)).toEqual(["'=1+1", "'@x", "'+1", "'-1"]);
  });

  test('is written to its columns wherever the user moved them', () => {
    const book = built();
    book.moveColumn(sheets.links.title, 7, 1);
    expect(addLink(link)).toBe('added');
    expect(row(book, sheets.links.title, 2, 3)).toEqual([link.link, 46056, link.page]);
  });

  test('is not added where its sheet is missing', () => {
    open(new Book());
    expect(addLink(link)).toBe('noTable');
    const book = built(['sales']);
    const before = dump(book);
    expect(addLink(link)).toBe('noTable');
    expect(dump(book)).toEqual(before);
  });

  test('is not added while somebody else holds the lock', () => {
    const book = built();
    book.isLocked = true;
    expect(addLink(link)).toBe('busy');
  });
});

test('whatever call fails, a link and a mention stand there once after another try', () => {
  const found = [brands.ours, '2026-02-01', 'Title', 'https://press.example/'];
  const book = built();
  book.type(sheets.feeds.title, 2, 1, [brands.ours, 'https://alerts.example/feed', ...found]);
  const ready = save(book);
  const prepare = () => load(ready);
  const work = () => {
    const outcomes = [addLink(link), logMentions('2026-02-10').progress];
    return outcomes.includes('busy') ? 'busy' : 'done';
  };
  const tried = failEverywhere(prepare, work, (book) => {
    expect([2, 3].map((line) => row(book, sheets.links.title, line, 7)[6])).toEqual([link.link, '']);
    expect([2, 3].map((line) => row(book, sheets.mentions.title, line, 4)[3])).toEqual([found[3], '']);
  });
  expect(tried).toBeGreaterThan(20);
});

test('the tab offers the sources and campaigns that were used before', () => {
  built();
  addLink(link);
  addLink({ ...link, campaign: 'Summer', link: 'https://shop.example/?2' });
  expect(getLinkState()).toEqual({
    hasLinks: true,
    hasMentions: true,
    channels: ['Instagram', 'Facebook', 'Pinterest'],
    sources: ['facebook'],
    campaigns: ['spring', 'Summer'],
  });
  open(new Book());
  expect(getLinkState()).toEqual({
    hasLinks: false,
    hasMentions: false,
    channels: [],
    sources: [],
    campaigns: [],
  });
});

describe('mentions', () => {
  const { ours, competitor } = brands;
  const alert = (page: string) => `https://www.google.com/url?sa=t&url=${encodeURIComponent(page)}&ct=ga`;
  const page = 'https://press.example/a?id=1';

  /** What the feeds hold: brand, date, title, address. */
  function feedsHolding(book: Book, found: readonly (readonly unknown[])[]) {
    book.type(sheets.feeds.title, 2, 1, [ours, 'https://alerts.example/feed']);
    found.forEach((cells, index) => {
      book.type(sheets.feeds.title, index + 2, 3, cells);
    });
  }

  test('are copied from the feeds, each page once', () => {
    const book = built();
    book.type(sheets.mentions.title, 2, 1, [46000, ours, 'Known', 'http://www.known.example/x/']);
    feedsHolding(book, [
      [ours, 'Tue, 3 Feb 2026 08:00:00 GMT', '<b>Shop</b> &amp; co', alert(page)],
      [ours, '2026-02-01T07:00:00Z', 'The same page', alert(`${page}&utm_source=x`)],
      ['', '', '', ''],
      [competitor, 46053, '-10% at the rival’s', 'https://rival.example/'],
      [ours, '', 'Known', 'https://known.example/x'],
      [competitor, 'someday', 'Their view', alert(page)],
    ]);
    expect(logMentions('2026-02-10')).toEqual({
      progress: 'done',
      added: 3,
      already: 1,
      unread: 0,
      feeds: 1,
    });
    expect([3, 4, 5].map((line) => row(book, sheets.mentions.title, line, 4))).toEqual([
      [46053, competitor, "'-10% at the rival’s", 'https://rival.example/'],
      [46054, ours, 'The same page', `${page}&utm_source=x`],
      [46063, competitor, 'Their view', page],
    ]);
    const before = dump(book);
    expect(logMentions('2026-02-11')).toMatchObject({ added: 0, already: 4 });
    expect(dump(book)).toEqual(before);
  });

  test('are counted apart from feeds that can’t be read', () => {
    const book = built();
    feedsHolding(book, [['#REF!', '#REF!', '#REF!', '#REF!']]);
    expect(logMentions('2026-02-10')).toMatchObject({ added: 0, already: 0, unread: 1, feeds: 1 });
  });

  test('are not logged where their sheets are missing', () => {
    built(['sales']);
    expect(logMentions('2026-02-10')).toEqual({ progress: 'noTable' });
    const book = built();
    book.isLocked = true;
    expect(logMentions('2026-02-10')).toEqual({ progress: 'busy' });
  });
});
