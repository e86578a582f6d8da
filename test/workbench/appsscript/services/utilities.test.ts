import { formatDate } from '../../../../src/workbench/appsscript/services/utilities';

const DATE = new Date(Date.UTC(2026, 0, 5, 23, 4, 9));

describe('formatDate', () => {
  it.each([
    ['UTC', 'yyyy-MM-dd', '2026-01-05'],
    ['Europe/Paris', 'yyyy-MM-dd HH:mm:ss', '2026-01-06 00:04:09'],
    ['America/Montreal', "dd/MM/yyyy 'at' HH'h'", '05/01/2026 at 18h'],
    ['UTC', "yyyy''", "2026'"],
  ])('In the time zone %s by the pattern %s', (zone, pattern, text) => {
    expect(formatDate(DATE, zone, pattern)).toBe(text);
  });

  it('A pattern that the workbench lacks is named in the error', () => {
    expect(() => formatDate(DATE, 'UTC', 'EEEE')).toThrow(
      'not available in the workbench: the date pattern EEEE',
    );
  });
});
