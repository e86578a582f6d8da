import { METADATA_KEY } from '../../../src/workbook/spreadsheet/locateColumns';
import { RecordKeeper } from '../../../src/workbook/spreadsheet/record';
import { Book, open } from '../../support/memorySpreadsheet';
import { smallPlan } from '../builder/support/smallWorkbook';

const { answers } = smallPlan();

function stored(): string | null | undefined {
  const [metadata] = SpreadsheetApp.getActiveSpreadsheet().getDeveloperMetadata();
  return metadata?.getValue();
}

test('an unfinished build is stored with its cadence under the name that workbooks in use have for it', () => {
  open(new Book());
  new RecordKeeper(SpreadsheetApp.getActiveSpreadsheet()).update({ building: answers });
  const { cadence, ...others } = answers;
  expect(JSON.parse(stored() ?? '')).toEqual({
    ...{ sheets: {}, titles: {}, built: null, example: null },
    building: { ...others, rhythm: cadence },
  });
  expect(new RecordKeeper(SpreadsheetApp.getActiveSpreadsheet()).now.building).toEqual(answers);
});

test('a record without an unfinished build is read as it was stored', () => {
  open(new Book());
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  spreadsheet.addDeveloperMetadata(METADATA_KEY, '{"sheets":{"settings":7},"building":null}');
  expect(new RecordKeeper(spreadsheet).now).toEqual({
    ...{ sheets: { settings: 7 }, titles: {}, building: null, built: null, example: null },
  });
});
