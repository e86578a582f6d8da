import { type ServiceBench, serviceBench } from '../../support/serviceBench';

let bench: ServiceBench;
const run = (...args: Parameters<ServiceBench['run']>) => bench.run(...args);

beforeAll(() => {
  bench = serviceBench();
});

beforeEach(() => bench.newSheet());

afterAll(() => bench.dispose());

const SEEN = `sheet.getConditionalFormatRules().map((rule) => {
  const condition = rule.getBooleanCondition();
  return [condition.getCriteriaValues()[0], condition.getBackground(), condition.getFontColor(),
    rule.getRanges().map((range) => range.getA1Notation())];
})`;

const MADE = `const rule = (formula, colour, a1) => SpreadsheetApp.newConditionalFormatRule()
  .whenFormulaSatisfied(formula).setBackground(colour).setRanges([sheet.getRange(a1)]).build();`;

describe('conditional formats', () => {
  it('Conditional formats stay in their order', async () => {
    const lines = `${MADE} sheet.setConditionalFormatRules([rule('=A1>1', '#fce8e6', 'A1:A9'), rule('=B1>1', '#00ff00', 'B2:C3')]);
      return ${SEEN}`;
    expect(await run(lines)).toEqual([
      ['=A1>1', '#fce8e6', null, ['A1:A9']],
      ['=B1>1', '#00ff00', null, ['B2:C3']],
    ]);
  });

  it('Conditional formats are replaced by those set last, which may be the same ones', async () => {
    await run(`${MADE} sheet.setConditionalFormatRules([rule('=A1>1', '#fce8e6', 'A1:A9')])`);
    const lines = `${MADE} const copy = sheet.getConditionalFormatRules()[0].copy().setFontColor('#ff0000').build();
      sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), copy]); return ${SEEN}`;
    expect(await run(lines)).toEqual([
      ['=A1>1', '#fce8e6', null, ['A1:A9']],
      ['=A1>1', '#fce8e6', '#ff0000', ['A1:A9']],
    ]);
    expect(await run(`sheet.clearConditionalFormatRules(); return ${SEEN}`)).toEqual([]);
  });
});
