import { days, shown } from '../daysOfWeek';
import { emptyWorkbook, preview, run, takeBack } from '../support';

describe('two accounts of one network', () => {
  const shop = { id: '1', name: 'soapshop' };
  const candles = { id: '2', name: 'candles' };

  test('are added on one channel, each replaced by itself', () => {
    const book = emptyWorkbook();
    const ids = [days(1, [10], {}, shop), days(1, [4], {}, candles), days(1, [12], {}, shop)].map(
      (request) => run(request).id,
    );
    expect(shown(book)).toBe(16);
    takeBack(ids[1] ?? null);
    expect(shown(book)).toBe(12);
    takeBack(ids[2] ?? null);
    expect(shown(book)).toBe(10);
  });

  test('are named before: those that stay and are added, and those that an unnamed file replaces', () => {
    emptyWorkbook();
    run(days(1, [10], {}, shop));
    expect(preview(days(1, [4], {}, candles)).otherAccounts).toEqual({ added: ['soapshop'], replaced: [] });
    expect(preview(days(1, [4], {}, { name: 'Soapshop' })).otherAccounts).toEqual({
      added: [],
      replaced: [],
    });
    expect(preview(days(1, [4])).otherAccounts).toEqual({ added: [], replaced: ['soapshop'] });
    expect(preview(days(2, [4])).otherAccounts).toEqual({ added: [], replaced: [] });
  });
});
