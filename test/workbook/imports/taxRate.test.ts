import { saveAnswer } from '../../../src/workbook/imports';
import { importState } from '../../../src/workbook/imports/importState';
import { saveTaxRate } from '../../../src/workbook/imports/taxRate';
import { blueprint, emptyWorkbook, importFile, requestOf, rowsOf } from './support';

const rate = () => importState(blueprint, 'en').taxRate;

/** What Settings hold of it. */
function settingOf(book: ReturnType<typeof emptyWorkbook>) {
  const { sheet, bounds } = book.named('SROI_TAX_RATE') ?? {};
  return sheet?.content(bounds?.row ?? 0, bounds?.column ?? 0);
}

test('The rate that somebody answers goes to Settings, and never replaces one that the owner typed', () => {
  const book = emptyWorkbook();
  expect(rate()).toBeNull();
  expect(saveTaxRate(0.2)).toBe('done');
  expect([rate(), settingOf(book)]).toEqual([0.2, 0.2]);
  saveTaxRate(0.1);
  expect(rate()).toBe(0.2);
  expect(() => saveTaxRate(20)).toThrow(RangeError);
});

test('An answer of 0 is an answer', () => {
  emptyWorkbook();
  saveTaxRate(0);
  expect(rate()).toBe(0);
});

test('In a workbook without the setting the answer is kept beside it', () => {
  const book = emptyWorkbook();
  book.names.delete('SROI_TAX_RATE');
  saveTaxRate(0.2);
  expect(rate()).toBe(0.2);
  saveAnswer('choices', 'taxRate', 'much');
  expect(rate()).toBeNull();
});

test('A file of orders, imported again once tax is taken out, gives the newer figures in the same cells', () => {
  const book = emptyWorkbook();
  const orders = (sales: number) =>
    requestOf(
      [
        {
          ...{ table: 'traffic', day: '2026-03-02', metrics: { orders: 1, sales } },
          byAccount: [{ days: { orders: [1], sales: [sales] } }],
        },
      ],
      { file: 'orders.csv', format: 'shopifyOrders', covers: { first: '2026-03-02', last: '2026-03-02' } },
    );
  importFile(orders(132));
  expect(importFile(orders(100))).toMatchObject({ added: 0, changed: 1, keptCells: 0 });
  expect(rowsOf(book, 'Traffic')).toMatchObject([{ Orders: 1, Sales: 100 }]);
});
