import { exampleFormula, exampleFormulaIn } from '../../src/cells/exampleFormula';

const example = { args: [1500, 0.3, 2.5, 0.0125, [3, 8]], result: 0 };

test('exampleFormula writes what any spreadsheet reads: no comma, no decimal mark, no braces', () => {
  expect(exampleFormula('F', example)).toBe('=F(1500; 30%; 250/100; 125/10000; VSTACK(3; 8))');
});

test('exampleFormulaIn writes an example as the user would type it', () => {
  expect(exampleFormulaIn('en', 'F', example)).toBe('=F(1500, 30%, 250/100, 125/10000, VSTACK(3, 8))');
  expect(exampleFormulaIn('fr', 'F', example)).toBe(exampleFormula('F', example));
});
