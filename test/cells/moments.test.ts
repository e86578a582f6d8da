import { momentDays } from '../../src/cells/momentDays';
import { readMoments } from '../../src/cells/moments';
import { refusalOf } from '../support/cells';

const day = (text: string) => Date.parse(`${text}T00:00:00Z`) / 86_400_000;

function daysOf(...cells: unknown[]) {
  const { days, areDates } = momentDays(
    'dates',
    readMoments('dates', cells).flatMap((moment) => moment ?? []),
  );
  return areDates ? days.map((each) => new Date(each * 86_400_000).toISOString().slice(0, 10)) : days;
}

test('Whole numbers count periods unless all are written as dates', () => {
  expect(daysOf(1, 2, 3)).toEqual([1, 2, 3]);
  expect(daysOf(1898, 1899, 1900)).toEqual([1898, 1899, 1900]);
  expect(daysOf('0000', '0001', '0002')).toEqual([0, 1, 2]);
  expect(daysOf(2021, 2022)).toEqual(['2021-01-01', '2022-01-01']);
  expect(daysOf(20240131, 20240201)).toEqual(['2024-01-31', '2024-02-01']);
  expect(daysOf(45322, 45323)).toEqual(['2024-01-31', '2024-02-01']);
});

test('Months and weeks of the same digits are told apart by all of them', () => {
  expect(daysOf(202401, 202402)).toEqual(['2024-01-01', '2024-02-01']);
  expect(daysOf(202401, 202402, 202413)).toEqual(['2024-01-01', '2024-01-08', '2024-03-25']);
  expect(daysOf('2024-01', '2024-02')).toEqual(['2024-01-01', '2024-02-01']);
  expect(daysOf('2023-52', '2024-01')).toEqual(['2023-12-25', '2024-01-01']);
  expect(daysOf('2024-W01', 202402)).toEqual(['2024-01-01', '2024-01-08']);
});

test('Dates of several spellings stand on one calendar', () => {
  const spellings = [
    new Date(2024, 1, 5),
    20240205,
    '2024-02-05',
    '5 févr. 2024',
    'Feb 5, 2024',
    '05.02.2024',
    45327,
  ];
  expect(daysOf(...spellings)).toEqual(spellings.map(() => '2024-02-05'));
  expect(daysOf('13/01/2024', '05/02/2024')).toEqual(['2024-01-13', '2024-02-05']);
  expect(daysOf('01/13/2024', '02/05/2024')).toEqual(['2024-01-13', '2024-02-05']);
});

test('A moment of another argument is read on the same scale, or refused', () => {
  const { dayOf } = momentDays('dates', [20240101, 20240102]);
  expect(dayOf('start_date', 20240102)).toBe(day('2024-01-02'));
  expect(refusalOf(() => dayOf('start_date', 3))).toMatchObject({
    reason: 'mixedDates',
    argument: 'start_date',
  });
  const counts = momentDays('dates', [1, 2, 3]);
  expect(counts.dayOf('start_date', 3)).toBe(3);
  expect(refusalOf(() => counts.dayOf('start_date', new Date(2024, 0, 1)))).toMatchObject({
    reason: 'mixedDates',
  });
});

test.each([
  [20240230, 'noSuchDate'],
  [20241301, 'noSuchDate'],
  [202400, 'noSuchDate'],
  [202353, 'noSuchWeek'],
  ['2023-W53', 'noSuchWeek'],
  ['2024-02-30', 'noSuchDate'],
  [2024010112, 'hourDates'],
  [202401011230, 'hourDates'],
  ['03/04/2024', 'openDate'],
  ['hier', 'notADate'],
])('%j is refused as %s, in the words of its cell', (cell, reason) => {
  expect(refusalOf(() => daysOf(cell))).toMatchObject({ reason, found: String(cell) });
});
