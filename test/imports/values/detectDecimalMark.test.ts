import fc from 'fast-check';
import { detectDecimalMark } from '../../../src/imports/values/detectDecimalMark';

const decide = (texts: readonly string[], isWhole = false, choice?: '.' | ',') =>
  detectDecimalMark([{ title: 'Cost', isWhole, texts }], choice);

test.each([
  [['1,234.5'], '.'],
  [['1.234,5'], ','],
  [['12,5', '1.234'], ','],
  [['0.667'], '.'],
  [['1,234,567'], '.'],
  [['1.234.567'], ','],
  [['1 234,567'], ','],
  [['12', '34'], '.'],
  [['n/a', 'text, with a comma', '3,5'], ','],
])('%p has the decimal mark %s', (texts, decimal) => {
  expect(decide(texts)).toEqual({ decimal, ambiguity: null });
});

test('Grouped whole numbers reveal that the decimal mark is the other one', () => {
  expect(decide(['1,234', '56'], true)).toEqual({ decimal: '.', ambiguity: null });
  expect(decide(['1.234', '56'], true)).toEqual({ decimal: ',', ambiguity: null });
});

test('Numbers of other columns of the file decide', () => {
  const columns = [
    { title: 'Cost', isWhole: false, texts: ['1,234'] },
    { title: 'CTR', isWhole: false, texts: ['2.7%'] },
  ];
  expect(detectDecimalMark(columns)).toEqual({ decimal: '.', ambiguity: null });
});

test('A mark before three digits separates thousands, and both readings are shown', () => {
  expect(decide(['1,234', '12'])).toEqual({
    decimal: '.',
    ambiguity: {
      about: 'decimal',
      column: 'Cost',
      example: '1,234',
      readings: [
        { choice: '.', value: 1234 },
        { choice: ',', value: 1.234 },
      ],
      chosen: '.',
    },
  });
});

test('The person’s choice counts where the file leaves the mark open, and only there', () => {
  expect(decide(['1,234'], false, ',')).toMatchObject({ decimal: ',', ambiguity: { chosen: ',' } });
  expect(decide(['1,234.5'], false, ',').decimal).toBe('.');
});

test('Where numbers disagree, those that could be either stay open', () => {
  expect(decide(['1.5', '2,5', '3.5', '1,234'])).toMatchObject({
    decimal: '.',
    ambiguity: { example: '1,234' },
  });
});

test('Finds the mark of every language in prices with cents', () => {
  const cents = fc.array(
    fc.integer({ min: 1, max: 1e9 }).map((each) => each / 100),
    { minLength: 1 },
  );
  const locale = fc.constantFrom('en-US', 'fr-FR', 'de-DE', 'de-CH', 'fr-CA');
  fc.assert(
    fc.property(cents, locale, (values, language) => {
      const format = new Intl.NumberFormat(language, { minimumFractionDigits: 2 });
      const mark = format.formatToParts(0.5).find(({ type }) => type === 'decimal')?.value;
      expect(decide(values.map((each) => format.format(each)))).toEqual({ decimal: mark, ambiguity: null });
    }),
  );
});

test('A file that writes decimals in two ways is read column by column', () => {
  const column = (title: string, ...texts: readonly string[]) => ({ title, isWhole: false, texts });
  const { byColumn } = detectDecimalMark([
    column('As people read it', '25,50 €', '1 025,00 €'),
    column('For machines', '25.5', '1025'),
    column('Both', '1,5', '1.5'),
  ]);
  expect(byColumn).toEqual(
    new Map([
      ['As people read it', ','],
      ['For machines', '.'],
    ]),
  );
  expect(detectDecimalMark([column('One way', '25,50', '1,234')]).byColumn).toBeUndefined();
});
