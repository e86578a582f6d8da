import { formatDate } from '../../../src/workbench/appsscript/services/utilities';
import { timeReader } from '../../../src/workbook/sheets/timeReader';

let calls = 0;

function reader(zone: string) {
  calls = 0;
  Object.assign(globalThis, {
    Utilities: {
      formatDate: (date: Date, timeZone: string, pattern: string) => {
        calls++;
        return formatDate(date, timeZone, pattern);
      },
    },
  });
  const spreadsheet = { getSpreadsheetTimeZone: () => zone };
  return timeReader(spreadsheet as unknown as GoogleAppsScript.Spreadsheet.Spreadsheet);
}

const written = (zone: string, ...moments: string[]) => {
  const read = reader(zone);
  return moments.map((moment) => read(new Date(moment)));
};

test('Midnights of the spreadsheet’s own zone are days, in winter and in summer, wherever the script runs', () => {
  expect(
    written('Europe/Paris', '2026-01-14T23:00:00Z', '2026-07-14T22:00:00Z', '2026-03-28T23:00:00Z'),
  ).toEqual(['2026-01-15', '2026-07-15', '2026-03-29']);
  expect(written('America/New_York', '2026-01-15T05:00:00Z')).toEqual(['2026-01-15']);
  expect(written('Asia/Kolkata', '2026-01-14T18:30:00Z')).toEqual(['2026-01-15']);
});

test('On the day on which the clock is changed, the hours before and after it are told apart', () => {
  expect(
    written('Europe/Paris', '2026-03-29T00:30:00Z', '2026-03-29T01:30:00Z', '2026-03-29T22:00:00Z'),
  ).toEqual(['2026-03-29 01:30:00', '2026-03-29 03:30:00', '2026-03-30']);
});

test('A year of days asks the service a few dozen times', () => {
  const read = reader('Europe/Paris');
  for (let day = 0; day < 365; day++) read(new Date(Date.UTC(2025, 0, 1 + day, 12)));
  expect(calls).toBeLessThan(90);
});
