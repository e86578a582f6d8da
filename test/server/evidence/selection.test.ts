import { getSelectedCells } from '../../../src/server/evidence';
import { bookWith } from './support/figures';

describe('getSelectedCells', () => {
  test.each([
    ['A1:A66', 'A2:A', 'My figures · Day', false],
    ['A1:A9', 'A2:A9', 'My figures · Day', false],
    ['B2:B9', 'B2:B9', 'My figures · Visits', true],
    ['B5:B9', 'B5:B9', 'My figures · B5:B9', true],
    ['B1:C66', 'B2:C', 'My figures · Visits, Trade', true],
  ])('%s stands for %s', (selection, a1, label, areNumbers) => {
    const { sheet } = bookWith({ selection });
    expect(getSelectedCells()).toEqual({
      sheet: sheet.id,
      a1,
      label,
      areNumbers,
      columns: a1.includes('C') ? 2 : 1,
    });
  });
});
