import { days, shown } from '../daysOfWeek';
import { emptyWorkbook, importFile, previewImport, undoImport } from '../support';

describe('Two accounts of one network', () => {
  const shop = { id: '1', name: 'soapshop' };
  const candles = { id: '2', name: 'candles' };

  test('are added on one channel, and each replaces only its own figures', () => {
    const book = emptyWorkbook();
    const ids = [days(1, [10], {}, shop), days(1, [4], {}, candles), days(1, [12], {}, shop)].map(
      (request) => importFile(request).id,
    );
    expect(shown(book)).toBe(16);
    undoImport(ids[1] ?? null);
    expect(shown(book)).toBe(12);
    undoImport(ids[2] ?? null);
    expect(shown(book)).toBe(10);
  });

  test('are named in the preview: those that the file is added to, and those that a file without a name replaces', () => {
    emptyWorkbook();
    importFile(days(1, [10], {}, shop));
    expect(previewImport(days(1, [4], {}, candles)).otherAccounts).toEqual({
      added: ['soapshop'],
      replaced: [],
    });
    expect(previewImport(days(1, [4], {}, { name: 'Soapshop' })).otherAccounts).toEqual({
      added: [],
      replaced: [],
    });
    expect(previewImport(days(1, [4])).otherAccounts).toEqual({ added: [], replaced: ['soapshop'] });
    expect(previewImport(days(2, [4])).otherAccounts).toEqual({ added: [], replaced: [] });
  });
});
