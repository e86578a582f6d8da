import { columns } from '../../../../src/workbench/page/sample/layout';
import { campaignRows, tryItRows } from '../../../../src/workbench/page/sample/sheets';
import { textsIn } from '../../../../src/workbench/page/texts';

describe.each(['en', 'fr'] as const)('the sample in %s', (language) => {
  const { sample } = textsIn(language);
  const rows = campaignRows(sample, language);

  test('The sample has a header and as many cells as columns in each row', () => {
    expect(rows[0]).toEqual(columns.map(({ header }) => sample.columns[header]));
    expect(rows.map((row) => row.length)).toEqual(rows.map(() => columns.length));
  });

  test('Each formula stands once, in the row below the header', () => {
    const formulas = rows.map((row) => row.filter((cell) => cell.startsWith('=')).length);
    expect(formulas).toEqual(rows.map((_, index) => (index === 1 ? 6 : 0)));
  });

  test('Numbers are written as one types them in the language', () => {
    expect(rows[2]?.[4]).toBe(language === 'fr' ? '1,5' : '1.5');
  });

  test('The suggested formulas are texts, not computed', () => {
    const formulas = tryItRows(sample, language).flatMap(([, formula]) => formula ?? []);
    expect(formulas.slice(1)).toEqual([
      "'=ROI(1500; 1000)",
      "'=CONVERSION_RATE(5; 3)",
      `'=ROI(${sample.campaigns}!K2:K; ${sample.campaigns}!L2:L)`,
    ]);
  });
});
