import fc from 'fast-check';
import { dayFromSerial, serialFromDay } from '../../../src/calendar/serial';
import { createDateReader } from '../../../src/imports/values/createDateReader';

const options = { today: '2026-11-24', period: null };
const read = (texts: readonly string[], more = {}) => {
  const column = createDateReader('Date', texts, { ...options, ...more });
  return texts.map((text, row) => column.read(text, row));
};
const days = (texts: readonly string[], more = {}) =>
  read(texts, more).map((each) => ('day' in each ? each.day : each));
const ambiguity = (texts: readonly string[], more = {}) =>
  createDateReader('Date', texts, { ...options, ...more }).ambiguity;

test.each([
  ['2026-03-10', '2026-03-10'],
  ['2026/3/1', '2026-03-01'],
  ['20230625', '2023-06-25'],
  ['2019-01-31 23:32 +0000', '2019-01-31'],
  ['2026-03-10T23:59:59.000Z', '2026-03-10'],
  ['2026-03-10T23:59:59+02:00', '2026-03-10'],
  ['2026-03-10 23:59:59 UTC', '2026-03-10'],
  ['03/27/2026 06:08', '2026-03-27'],
  ['27/03/2026 à 06 h 08', '2026-03-27'],
  ['27.03.2026', '2026-03-27'],
  ['1.2.2026', '2026-02-01'],
  ['13/03/26', '2026-03-13'],
  ['Tue, Mar 10, 2026', '2026-03-10'],
  ['Jan 01, 2020', '2020-01-01'],
  ['Jun 09, 2018 09:30 pm', '2018-06-09'],
  ['June 9th, 2018 at 9:30 PM', '2018-06-09'],
  ['Mar-01-2026', '2026-03-01'],
  ['12 mars 2026', '2026-03-12'],
  ['12 mars 2026 à 14:30', '2026-03-12'],
  ['jeudi 12 mars 2026', '2026-03-12'],
  ['1er janv. 2026', '2026-01-01'],
  ['10 févr. 2026', '2026-02-10'],
  ['10 fevrier 2026', '2026-02-10'],
  ['15 août 2026', '2026-08-15'],
  ['5-Dec-2025', '2025-12-05'],
  ['29 Feb 2024', '2024-02-29'],
])('reads %s as %s', (text, day) => {
  expect(days([text])).toEqual([day]);
});

test.each([
  ['Lifetime', 'notDate'],
  ['12', 'notDate'],
  ['20269999', 'noSuchDay'],
  ['2026-02-30', 'noSuchDay'],
  ['13/13/2026', 'noSuchDay'],
  ['10 brumaire 2026', 'notDate'],
])('%s can’t be read: %s', (text, reason) => {
  expect(read([text])).toEqual([{ reason }]);
});

test('One day beyond the twelfth decides the order of the column', () => {
  expect(days(['03/04/2026', '13/04/2026'])).toEqual(['2026-04-03', '2026-04-13']);
  expect(days(['03/04/2026', '04/13/2026'])).toEqual(['2026-03-04', '2026-04-13']);
  expect(ambiguity(['03/04/2026', '04/13/2026'])).toBeNull();
});

test('An open order of dates shows both readings and waits for an answer', () => {
  expect(read(['03/04/2026'])).toEqual([{ needsAnswer: true }]);
  expect(ambiguity(['03/04/2026'])).toEqual({
    about: 'dateOrder',
    column: 'Date',
    example: '03/04/2026',
    readings: [
      { choice: 'dayFirst', day: '2026-04-03' },
      { choice: 'monthFirst', day: '2026-03-04' },
    ],
    chosen: null,
  });
  expect(days(['03/04/2026'], { dateOrder: 'dayFirst' })).toEqual(['2026-04-03']);
  expect(ambiguity(['03/04/2026'], { dateOrder: 'monthFirst' })).toMatchObject({ chosen: 'monthFirst' });
});

test('A date that is the same both ways asks no question', () => {
  expect(days(['04/04/2026'])).toEqual(['2026-04-04']);
  expect(ambiguity(['04/04/2026'])).toBeNull();
});

test('The future and days outside the file’s period rule out an order', () => {
  expect(days(['11/12/2026', '10/12/2026'])).toEqual(['2026-11-12', '2026-10-12']);
  const period = { first: '2026-03-01', last: '2026-03-31' };
  expect(days(['03/04/2026'], { period })).toEqual(['2026-03-04']);
});

test('Dates whose orders disagree leave the open ones open', () => {
  const texts = ['13/04/2026', '04/14/2026', '03/04/2026'];
  expect(ambiguity(texts)).toMatchObject({ example: '03/04/2026', chosen: null });
  expect(read(texts, { dateOrder: 'dayFirst' })).toEqual([
    { day: '2026-04-13' },
    { reason: 'otherDates' },
    { day: '2026-04-03' },
  ]);
});

test('Dates written in another way than most of the column can’t be read', () => {
  expect(read(['2026-03-10', '2026-03-11', '12/03/2026'])).toEqual([
    { day: '2026-03-10' },
    { day: '2026-03-11' },
    { reason: 'otherDates' },
  ]);
});

test('Dates without a year are the latest ones up to today', () => {
  const texts = ['December 30', 'January 2', 'November 24'];
  expect(days(texts)).toEqual(['2025-12-30', '2026-01-02', '2026-11-24']);
  expect(ambiguity(texts)).toEqual({ about: 'year', column: 'Date', example: 'December 30', chosen: 2026 });
  expect(days(['30 déc.', '2 janvier'], { today: '2026-01-15' })).toEqual(['2025-12-30', '2026-01-02']);
});

test('The chosen year is that of the last day', () => {
  expect(days(['December 30', 'January 2'], { year: 2024 })).toEqual(['2023-12-30', '2024-01-02']);
  expect(read(['February 29'], { year: 2023 })).toEqual([{ reason: 'noSuchDay' }]);
  expect(days(['February 29'])).toEqual(['2024-02-29']);
});

const day = fc
  .integer({ min: serialFromDay('2010-01-01'), max: serialFromDay('2026-11-24') })
  .map(dayFromSerial);
const inLanguage = (locale: string, style: Intl.DateTimeFormatOptions) => (each: string) =>
  new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...style }).format(new Date(each));

/** The ways that tell the order themselves. */
const plain = [
  (each: string) => each,
  (each: string) => each.replace(/-/g, ''),
  (each: string) => `${each} 23:32 +0000`,
  inLanguage('en-US', { dateStyle: 'medium' }),
  inLanguage('en-US', { dateStyle: 'long' }),
  inLanguage('en-US', { dateStyle: 'full' }),
  inLanguage('en-US', { weekday: 'short', month: 'short', day: 'numeric', year: 'numeric' }),
  inLanguage('en-US', { dateStyle: 'medium', timeStyle: 'short' }),
  inLanguage('en-GB', { dateStyle: 'medium' }),
  inLanguage('en-GB', { dateStyle: 'long', timeStyle: 'medium' }),
  inLanguage('fr-FR', { dateStyle: 'medium' }),
  inLanguage('fr-FR', { dateStyle: 'long' }),
  inLanguage('fr-FR', { dateStyle: 'full' }),
  inLanguage('fr-FR', { dateStyle: 'medium', timeStyle: 'short' }),
  inLanguage('fr-CA', { dateStyle: 'long', timeStyle: 'short' }),
];

test('Reads days back in every way that platforms write them, in both languages', () => {
  fc.assert(
    fc.property(fc.array(day, { minLength: 1, maxLength: 8 }), fc.constantFrom(...plain), (all, write) => {
      expect(days(all.map(write))).toEqual(all);
    }),
  );
});

test('Reads numeric days back, or asks and reads them back with the answer', () => {
  const order = fc.constantFrom(
    ['dayFirst', inLanguage('fr-FR', { dateStyle: 'short' })],
    ['dayFirst', inLanguage('en-GB', { day: '2-digit', month: '2-digit', year: 'numeric' })],
    ['monthFirst', inLanguage('en-US', { day: '2-digit', month: '2-digit', year: 'numeric' })],
    ['monthFirst', inLanguage('en-US', { dateStyle: 'short', timeStyle: 'short' })],
  ) as fc.Arbitrary<['dayFirst' | 'monthFirst', (each: string) => string]>;
  fc.assert(
    fc.property(fc.array(day, { minLength: 1, maxLength: 8 }), order, (all, [dateOrder, write]) => {
      const texts = all.map(write);
      expect(days(texts, { dateOrder })).toEqual(all);
      const isOpen = ambiguity(texts) !== null;
      expect(days(texts)).toEqual(isOpen ? expect.arrayContaining([{ needsAnswer: true }]) : all);
    }),
  );
});

test('Reads a run of days without a year back, however long it is, in either direction', () => {
  const steps = fc.array(fc.integer({ min: 0, max: 180 }), { minLength: 1, maxLength: 12 });
  const write = fc.constantFrom(
    inLanguage('en-US', { month: 'long', day: 'numeric' }),
    inLanguage('fr-FR', { month: 'long', day: 'numeric' }),
    inLanguage('fr-FR', { month: 'short', day: 'numeric' }),
  );
  const last = serialFromDay('2026-11-24');
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 180 }),
      steps,
      write,
      fc.boolean(),
      (ago, gaps, written, isNewestFirst) => {
        const serials = [last - ago];
        for (const gap of gaps) serials.push((serials[serials.length - 1] ?? 0) - gap);
        const run = serials.map(dayFromSerial);
        // A leap day by itself says its year.
        fc.pre(!run.some((each) => each.endsWith('02-29')));
        const all = isNewestFirst ? run : [...run].reverse();
        expect(days(all.map(written))).toEqual(all);
      },
    ),
  );
});

test.each([
  ['8-Oct-26', '2026-10-08'],
  ['12-avr-26', '2026-04-12'],
  ['8 oct. 26', '2026-10-08'],
  ['8. Oktober 2026', '2026-10-08'],
  ['8 de octubre de 2026', '2026-10-08'],
  ['46329', '2026-11-03'],
  ['46329.75', '2026-11-03'],
  ['2026-09', '2026-09-01/2026-09-30'],
  ['202609', '2026-09-01/2026-09-30'],
  ['09/2026', '2026-09-01/2026-09-30'],
  ['Sep 2026', '2026-09-01/2026-09-30'],
  ['sept. 2026', '2026-09-01/2026-09-30'],
  ['Oct-26', '2026-10-01/2026-10-31'],
  ['2026-W41', '2026-10-05/2026-10-11'],
  ['2026-10-05 - 2026-10-11', '2026-10-05/2026-10-11'],
  ['Oct 5 – Oct 11, 2026', '2026-10-05/2026-10-11'],
  ['Oct 5 - 11, 2026', '2026-10-05/2026-10-11'],
  ['du 5 au 11 octobre 2026', '2026-10-05/2026-10-11'],
  ['Dec 28 - Jan 3, 2026', '2025-12-28/2026-01-03'],
  ['20261005-20261011', '2026-10-05/2026-10-11'],
  ['27/09/2026 - 03/10/2026', '2026-09-27/2026-10-03'],
])('reads %s as %s, as spreadsheets and platforms write days, months and weeks', (text, day) => {
  expect(days([text])).toEqual([day]);
});

test('A day and its month that a spreadsheet cut short are without a year', () => {
  expect(days(['12-avr', '13-avr'])).toEqual(['2026-04-12', '2026-04-13']);
});

test('Days in order on both sides of today are one run, and the answer moves all of it', () => {
  const run = ['November 20', 'November 23', 'November 25', 'December 2'];
  expect(days(run)).toEqual(['2025-11-20', '2025-11-23', '2025-11-25', '2025-12-02']);
  expect(days([...run].reverse())).toEqual(['2025-12-02', '2025-11-25', '2025-11-23', '2025-11-20']);
  expect(days(run, { year: 2024 })).toEqual(['2024-11-20', '2024-11-23', '2024-11-25', '2024-12-02']);
  const mixed = ['November 25', 'November 20', 'December 2', 'November 23'];
  expect(days(mixed)).toEqual(['2025-11-25', '2025-11-20', '2025-12-02', '2025-11-23']);
});

test('A run longer than a year has the same day in two years', () => {
  const texts = ['October 1', 'January 1', 'May 1', 'October 1', 'November 1'];
  const column = createDateReader('Date', texts, options);
  expect(texts.map((text, row) => column.read(text, row))).toEqual(
    ['2025-10-01', '2026-01-01', '2026-05-01', '2026-10-01', '2026-11-01'].map((day) => ({ day })),
  );
});

test('A file that names its period has its days in it', () => {
  const period = { first: '2024-11-20', last: '2024-12-02' };
  expect(days(['November 20', 'December 2'], { period })).toEqual(['2024-11-20', '2024-12-02']);
});
