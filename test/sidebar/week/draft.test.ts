import {
  blankDraft,
  blankLine,
  fieldKey,
  lineName,
  linesWith,
  readDraft,
  readField,
} from '../../../src/sidebar/week/draft';

const instagram = blankLine({ channel: 'Instagram', content: 'Original' });
const facebook = blankLine({ channel: 'Facebook', content: '' });
const known = {
  ...instagram,
  cells: { ...instagram.cells, posts: { value: 3, isOpen: false } },
};

test.each([
  ['hours', '1h45', { figure: 1.75 }],
  ['hours', '0', { figure: 0 }],
  ['hours', '25:61', { metric: 'hours', problem: 'minutes' }],
  ['posts', '3', { figure: 3 }],
  ['posts', '2,5', { metric: 'posts' }],
  ['posts', '-1', { metric: 'posts' }],
  ['ad_spend', '12,50 €', { figure: 12.5 }],
  ['ad_spend', 'ten', { metric: 'ad_spend' }],
  ['ad_spend', ' ', null],
] as const)('A field of %s in which %s is typed is read', (metric, text, reading) => {
  expect(readField(metric, text, 'fr')).toEqual(reading);
});

test('Only what is typed into open fields is sent, and its hours are summed', () => {
  const typed = {
    [fieldKey(known, 'hours')]: '1:45',
    [fieldKey(known, 'posts')]: '9',
    [fieldKey(facebook, 'hours')]: '30 min',
    [fieldKey(facebook, 'ad_spend')]: 'much',
  };
  expect(readDraft([known, facebook], { typed, added: [] }, 'en')).toEqual({
    lines: [
      { channel: 'Instagram', content: 'Original', figures: { hours: 1.75 } },
      { channel: 'Facebook', content: '', figures: { hours: 0.5 } },
    ],
    problems: { [fieldKey(facebook, 'ad_spend')]: { metric: 'ad_spend' } },
    hours: 2.25,
  });
  expect(readDraft([known], blankDraft, 'en')).toEqual({ lines: [], problems: {}, hours: 0 });
});

test('A line that was added stays until the workbook has it', () => {
  const draft = { typed: {}, added: [instagram, facebook] };
  expect(linesWith([known], draft)).toEqual([known, facebook]);
  expect([instagram, facebook].map(lineName)).toEqual(['Instagram · Original', 'Facebook']);
});
