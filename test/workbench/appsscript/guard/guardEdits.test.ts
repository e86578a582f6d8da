import { createAddIn, type Role } from '../../../../src/workbench/appsscript';
import { bundleOf } from '../support/bundle';
import { type HeadlessEngine, headlessEngine } from '../support/headlessEngine';

const CODE = `const sheet = () => SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
function lockSheet() {
  const protection = sheet().protect().setUnprotectedRanges([sheet().getRange('B2:C')]);
  protection.removeEditors(protection.getEditors());
}
function warn() { sheet().getRange('E:E').protect().setWarningOnly(true); }
function unlock() {
  for (const type of ['SHEET', 'RANGE']) sheet().getProtections(type).forEach((each) => each.remove());
}
function openRanges() {
  return sheet().protect().getUnprotectedRanges().map((range) => range.getA1Notation());
}`;

let spreadsheet: HeadlessEngine;
const said: string[] = [];
let answer = false;

beforeAll(() => {
  spreadsheet = headlessEngine();
});

afterAll(() => spreadsheet.dispose());

function addInOf(role: Role = 'owner') {
  const addIn = createAddIn(bundleOf(CODE), spreadsheet.engine);
  addIn.role = role;
  const stop = addIn.watch({
    onDenied: (refusal) => said.push(refusal),
    confirmEdit: () => {
      said.push('confirm');
      return answer;
    },
  });
  stops.push(stop);
  return addIn;
}

const stops: (() => void)[] = [];

afterEach(async () => {
  for (const stop of stops.splice(0)) stop();
  await addInOf().run('unlock', []);
  for (const stop of stops.splice(0)) stop();
  said.splice(0);
  answer = false;
});

const sheet = () => spreadsheet.workbook.getActiveSheet();

/** What the cell holds after somebody entered a text into it in the grid. */
function typed(a1: string, text: string): unknown {
  sheet().getRange(a1).setValue(text);
  return sheet().getRange(a1).getRawValue() ?? null;
}

describe('the grid', () => {
  it('Owner and editors may edit where nothing is protected', () => {
    addInOf('editor');
    expect([typed('A1', 'a'), said]).toEqual(['a', []]);
  });

  it('Every edit of a viewer is denied', () => {
    addInOf('viewer');
    const rows = sheet().getMaxRows();
    expect([typed('A1', 'b'), said]).toEqual(['a', ['viewer']]);
    sheet()
      .insertRowsBefore(0, 1)
      .setColumnWidth(0, 300)
      .setName('Mine')
      .getRange('A1')
      .setFontWeight('bold');
    sheet().getRange('A1').createOrUpdateNote({ id: 'n', row: 0, col: 0, width: 9, height: 9, note: 'n' });
    expect([sheet().getMaxRows(), sheet().getSheetName(), sheet().getRange('A1').getNote() ?? null]).toEqual([
      rows,
      'Sheet1',
      null,
    ]);
    expect(said).toHaveLength(6);
  });

  it('Editors may edit only the unprotected ranges of a protected sheet', async () => {
    await addInOf().run('lockSheet', []);
    for (const stop of stops.splice(0)) stop();
    addInOf('editor');
    expect([typed('B2', 'mine'), said]).toEqual(['mine', []]);
    expect([typed('A1', 'b'), said]).toEqual(['a', ['protected']]);
    sheet().getRange('A2:C4').clear();
    sheet().deleteRows(1, 1);
    sheet().insertColumnsBefore(1, 1);
    sheet().getRange('B2').setFontWeight('bold');
    expect([sheet().getRange('B2').getRawValue(), said]).toEqual([
      'mine',
      ['protected', 'protected', 'protected', 'protected'],
    ]);
  });

  it('The owner may edit everywhere, and open ranges stay on their columns', async () => {
    const owner = addInOf();
    await owner.run('lockSheet', []);
    expect([typed('A1', 'a'), said]).toEqual(['a', []]);
    sheet().insertColumnsBefore(0, 1);
    expect(await owner.run('openRanges', [])).toEqual(['C2:D1000']);
    sheet().deleteColumns(0, 1);
    sheet().deleteRows(0, 1);
    expect(await owner.run('openRanges', [])).toEqual(['B1:C999']);
    sheet().insertRowsBefore(0, 1);
  });

  it('What is protected by a warning is changed only after a question', async () => {
    await addInOf('owner').run('warn', []);
    expect([typed('E5', 'x'), said]).toEqual([null, ['confirm']]);
    answer = true;
    expect([typed('E5', 'x'), said]).toEqual(['x', ['confirm', 'confirm']]);
    expect([typed('D5', 'x'), said]).toEqual(['x', ['confirm', 'confirm']]);
  });
});
