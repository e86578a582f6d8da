import { describe, expect, test } from '@jest/globals';
import { isOpenEnd, toGridFormula, toTypedFormula } from '../../../../src/workbench/engine/text/formulaText';
import type { Language } from '../../../../src/workbench/engine/types';

describe('a typed formula in the notation of the grid', () => {
  test.each<[Language, string, string]>([
    ['en', '=ROI(B2:B; C2:C)', '=ROI(B2:B1048576, C2:C1048576)'],
    ['en', '=SUM($B$2:$B)', '=SUM($B$2:$B1048576)'],
    ['en', "=SUM('My; sheet'!B2:B)", "=SUM('My; sheet'!B2:B1048576)"],
    ['en', '=A1&"a;b 1,5 VRAI"', '=A1&"a;b 1,5 VRAI"'],
    ['en', '=SUM({1,2;3,4};1)', '=SUM({1,2;3,4},1)'],
    ['en', '=B2:B9+1.5', '=B2:B9+1.5'],
    ['fr', '=IF(A1>1,5;VRAI;faux)', '=IF(A1>1.5,TRUE,FALSE)'],
    ['fr', '={1,5\\2;3\\4}', '={1.5,2;3,4}'],
    ['fr', '=SUM(B2,5)', '=SUM(B2,5)'],
    ['fr', '=ROI(1500,50; 1000,00)', '=ROI(1500.50, 1000.00)'],
    ['fr', '=SOMME(B2:B)', '=SUM(B2:B1048576)'],
    [
      'fr',
      '=si(estvide(A1);"SI(x)";moyenne.si.ens(B2:B9;C2:C9;">1,5"))',
      '=IF(ISBLANK(A1),"SI(x)",AVERAGEIFS(B2:B9,C2:C9,">1,5"))',
    ],
    ['fr', "=RECHERCHEV(A1;'SI (1)'!A2:B9;2;FAUX)", "=VLOOKUP(A1,'SI (1)'!A2:B9,2,FALSE)"],
    ['fr', '=ANNÉE(AUJOURDHUI())&ANNEE (A1)', '=YEAR(TODAY())&YEAR (A1)'],
    ['fr', '=SUM(A1)+ROI(3;2)+NB.SI(A1:A3;1)', '=SUM(A1)+ROI(3,2)+COUNTIF(A1:A3,1)'],
    ['en', '=SI(A1;2)', '=SI(A1,2)'],
  ])('%s %s', (language, typed, expected) => {
    expect(toGridFormula(typed, language)).toBe(expected);
  });
});

describe('a formula of the grid as one would type it', () => {
  test.each<[Language, string, string]>([
    ['en', '=ROI(B2:B1048576, C2:C1048576)', '=ROI(B2:B, C2:C)'],
    ['en', '=SUM($B$2:$B$1048580,1.5)', '=SUM($B$2:$B,1.5)'],
    ['fr', '=IF(A1>1.5,TRUE,"a,b")', '=IF(A1>1,5;VRAI;"a,b")'],
    ['fr', '={1.5,2;3,4}', '={1,5\\2;3\\4}'],
    ['fr', '=A1:A1000', '=A1:A1000'],
  ])('%s %s', (language, formula, expected) => {
    expect(toTypedFormula(formula, language)).toBe(expected);
  });

  test.each<[Language, string]>([
    ['en', '=ROI(B2:B,C2:C)'],
    ['fr', '=IFERROR(ROI(B2:B;C2:C*1,5);"n/a")'],
  ])('In %s the formula %s comes back as it was typed', (language, typed) => {
    expect(toTypedFormula(toGridFormula(typed, language), language)).toBe(typed);
  });
});

test.each([
  [1_048_576, true],
  [1_048_580, true],
  [1_048_570, true],
  [40_000, false],
])('row %d is the end of an open range: %s', (row, isOpen) => {
  expect(isOpenEnd(row)).toBe(isOpen);
});
