import { type ServiceBench, serviceBench } from '../../support/serviceBench';

let bench: ServiceBench;
const run = (...args: Parameters<ServiceBench['run']>) => bench.run(...args);

beforeAll(() => {
  bench = serviceBench();
});

beforeEach(() => bench.newSheet());

afterAll(() => bench.dispose());

const SHEET = `const protection = sheet.protect().setDescription('Log').setUnprotectedRanges([sheet.getRange('A2:C')]);
  protection.removeEditors(protection.getEditors());`;

describe('protections', () => {
  it('A protection restricts nobody until an editor is removed', async () => {
    await run("sheet.getRange('A1').protect()");
    await expect(run("sheet.getRange('A1').setValue(1)", 'editor')).resolves.toBeNull();
    await run(
      'const [p] = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE); p.removeEditors(p.getEditors())',
    );
    const message = 'You are trying to edit a protected cell or object.';
    await expect(run("sheet.getRange('A1').setValue(1)", 'editor')).rejects.toThrow(message);
    await expect(run("sheet.getRange('A1').setValue(1)", 'owner')).resolves.toBeNull();
  });

  it('The unprotected ranges of a protected sheet stay open', async () => {
    await run(SHEET);
    const message = 'You are trying to edit a protected cell or object.';
    await expect(run("sheet.getRange('A2:C9').clearContent()", 'editor')).resolves.toBeNull();
    await expect(run("sheet.getRange('A2:D9').clearContent()", 'editor')).rejects.toThrow(message);
    await expect(run("sheet.getRangeList(['A2', 'A1']).setFontSize(9)", 'editor')).rejects.toThrow(message);
    await expect(run('sheet.deleteRows(2, 1)', 'editor')).rejects.toThrow(message);
    expect(await run("return sheet.getRange('A2:C9').setValue(1).isBlank()", 'editor')).toBe(false);
  });

  it('A sheet has one protection', async () => {
    await run(SHEET);
    const lines = `const [p, ...others] = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
      return [others.length, sheet.protect().getDescription(), p.getEditors().length, p.canDomainEdit(), p.isWarningOnly(),
        p.getRange().getA1Notation(), p.getUnprotectedRanges().map((r) => r.getA1Notation())]`;
    const columns = bench.sheet().getMaxColumns();
    expect(await run(lines)).toEqual([
      0,
      'Log',
      1,
      false,
      false,
      expect.stringMatching(/^A1:[A-Z]+1000$/),
      ['A2:C1000'],
    ]);
    expect(columns).toBeGreaterThan(3);
  });

  it('A protection that only warns lets scripts through', async () => {
    await run('sheet.protect().setWarningOnly(true)');
    await expect(run("sheet.getRange('A1').setValue(1)", 'editor')).resolves.toBeNull();
  });

  it('Those who may edit may remove a protection', async () => {
    await run(SHEET);
    const lift = 'sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].remove()';
    await expect(run(lift, 'editor')).rejects.toThrow(
      'You do not have permission to change this protection.',
    );
    await run(lift);
    await expect(run("sheet.getRange('A1').setValue(1)", 'editor')).resolves.toBeNull();
  });
});
