import { type ServiceBench, serviceBench } from '../../support/serviceBench';

let bench: ServiceBench;
const run = (...args: Parameters<ServiceBench['run']>) => bench.run(...args);

beforeAll(() => {
  bench = serviceBench();
});

beforeEach(() => bench.newSheet());

afterAll(() => bench.dispose());

const RULES = `const D = () => SpreadsheetApp.newDataValidation();
  const told = (rule) => rule && [String(rule.getCriteriaType()), rule.getAllowInvalid(), rule.getHelpText()];`;

describe('data validation', () => {
  it.each([
    ['requireDate()', 'DATE_IS_VALID_DATE', []],
    ['requireCheckbox()', 'CHECKBOX', []],
    ['requireNumberGreaterThanOrEqualTo(0)', 'NUMBER_GREATER_THAN_OR_EQUAL_TO', [0]],
    ['requireNumberGreaterThan(1)', 'NUMBER_GREATER_THAN', [1]],
    ['requireNumberLessThanOrEqualTo(2)', 'NUMBER_LESS_THAN_OR_EQUAL_TO', [2]],
    ['requireNumberBetween(0.5, 1)', 'NUMBER_BETWEEN', [0.5, 1]],
    ["requireValueInList(['a', 'b, c'], true)", 'VALUE_IN_LIST', [['a', 'b, c'], true]],
    ["requireFormulaSatisfied('=A1>0')", 'CUSTOM_FORMULA', ['=A1>0']],
  ])('A rule made by %s is read back from the cell', async (criterion, type, values) => {
    const lines = `${RULES} const range = sheet.getRange('B2:B').setDataValidation(D().${criterion}.build());
      const rule = sheet.getRange('B9').getDataValidation();
      return [String(rule.getCriteriaType()), rule.getCriteriaValues(), range.getDataValidation() !== null]`;
    expect(await run(lines)).toEqual([type, values, true]);
  });

  it('A rule may take its values from a range', async () => {
    const lines = `${RULES} const list = sheet.getRange('H2:H20');
      sheet.getRange('B2').setDataValidation(D().requireValueInRange(list, true).build());
      const [range, shown] = sheet.getRange('B2').getDataValidation().getCriteriaValues();
      return [range.getSheet().getName(), range.getA1Notation(), shown]`;
    expect(await run(lines)).toEqual([bench.sheetName(), 'H2:H20', true]);
  });

  it('Each cell may have a rule of its own, and null takes it away', async () => {
    const lines = `${RULES} const strict = D().requireDate().setAllowInvalid(false).setHelpText('A day').build();
      const loose = D().requireNumberBetween(0, 1).build();
      sheet.getRange('A1:C2').setDataValidations([[strict, strict, loose], [null, strict, loose]]);
      return ['A1', 'B2', 'C1', 'A2'].map((a1) => told(sheet.getRange(a1).getDataValidation()))`;
    const strict = ['DATE_IS_VALID_DATE', false, 'A day'];
    expect(await run(lines)).toEqual([strict, strict, ['NUMBER_BETWEEN', true, ''], null]);
    expect(bench.sheet().getDataValidations()).toHaveLength(3);
    const cleared = `sheet.getRange('A1:C1').clearDataValidations();
      return ['A1', 'B2'].map((a1) => sheet.getRange(a1).getDataValidation() !== null)`;
    expect(await run(cleared)).toEqual([false, true]);
  });

  it("A rule without a criterion can't be built", async () => {
    await expect(run('SpreadsheetApp.newDataValidation().build()')).rejects.toThrow('has no criteria');
  });
});
