import { mappingOf, startingDraft, withTable } from '../../../../src/sidebar/import/mapping/draft';
import { opened } from '../support';

function tableOf(text: string) {
  const [table] = opened('own.csv', text).preview.tables;
  if (!table) throw new Error('No table was found.');
  return table;
}

test('Titles that name a tracker column in any language are guessed', () => {
  const table = tableOf('DATE;Réseau;Partages;Revenue;Autre\n2026-03-02;X;1;2;3\n');
  expect(startingDraft(table, null).columns).toEqual({
    DATE: 'date',
    Réseau: 'channel',
    Partages: 'shares',
    Revenue: 'revenue',
    Autre: '',
  });
});

test('Choosing another table guesses its columns again', () => {
  const table = tableOf('Keyword,Clicks,Date\nbread,1,2026-03-02\n');
  const draft = startingDraft(table, null);
  expect(draft.columns).toEqual({ Keyword: 'keyword', Clicks: 'clicks', Date: '' });
  const { columns } = withTable(draft, 'activity', table.header);
  expect(columns).toEqual({ Keyword: '', Clicks: 'clicks', Date: 'date' });
});

test.each([
  ['Keyword,Clicks,Date\nbread,1,2026-03-02\n', 'keywords'],
  ['Date,Orders,Sales\n2026-03-02,1,2\n', 'traffic'],
  ['Date,Shares,Orders\n2026-03-02,1,2\n', 'activity'],
  ['Parcours;Ventes\nA > B;2\n', 'journeys'],
  ['Date,Other\n2026-03-02,1\n', 'activity'],
])('The titles of %j suggest the table %s', (text, expected) => {
  expect(startingDraft(tableOf(text), null).table).toBe(expected);
});

test('A draft of journeys is complete with a path and a figure, or with one sale a row', () => {
  const table = tableOf('Journey,First touch,Number\nA > B,2026-03-02,4\n');
  const draft = startingDraft(table, null);
  expect(draft.columns).toEqual({ Journey: 'path', 'First touch': 'first_touch', Number: '' });
  expect(mappingOf(draft)).toBeNull();
  expect(mappingOf({ ...draft, each: 'conversions' })).toEqual({
    table: 'journeys',
    columns: { Journey: 'path', 'First touch': 'first_touch' },
    each: 'conversions',
  });
  const counted = { ...draft, columns: { ...draft.columns, Number: 'conversions' as const } };
  expect(mappingOf(counted)?.columns.Number).toBe('conversions');
});

test('A draft is complete with a day, a channel and a figure', () => {
  const table = tableOf('Jour;Vues\n2026-03-02;1\n');
  const draft = startingDraft(table, null);
  expect(mappingOf(draft)).toBeNull();
  const figures = { ...draft, columns: { ...draft.columns, Vues: 'impressions' as const } };
  expect(mappingOf(figures)).toBeNull();
  expect(mappingOf({ ...figures, channel: 'X' })).toEqual({
    table: 'activity',
    columns: { Jour: 'date', Vues: 'impressions' },
    content: 'original',
    channel: 'X',
  });
});

test('Rows alone can be what is counted', () => {
  const table = tableOf('Month;Type\n12;Photo\n');
  const draft = { ...startingDraft(table, null), channel: 'Facebook' };
  expect(mappingOf(draft)).toBeNull();
  expect(mappingOf({ ...draft, each: 'posts' })).toMatchObject({
    each: 'posts',
    columns: { Month: 'month' },
  });
});

test('A draft starts from the existing mapping', () => {
  const table = tableOf('Jour;Vues\n2026-03-02;1\n');
  const mapping = { table: 'traffic', columns: { Jour: 'date', Vues: 'all_visits' } } as const;
  expect(mappingOf(startingDraft(table, mapping))).toEqual(mapping);
});

test('The day of a form’s answer is guessed from the title that Google gives it', () => {
  const answers = tableOf('Timestamp,Leads\n2026-03-09 18:30:00,1\n');
  expect(startingDraft(answers, null).columns).toEqual({ Timestamp: 'date', Leads: 'leads' });
  const french = tableOf('Horodateur;Prospects\n2026-03-09 18:30:00;1\n');
  expect(startingDraft(french, null).columns).toEqual({ Horodateur: 'date', Prospects: 'leads' });
});
