import { workbookTexts } from '../../src/locales';
import { getCheckup, repairFindings, showFinding } from '../../src/server/checkup';
import { buildWorkbookStage, getExampleAnswers, getSetupState } from '../../src/server/setup';
import { Book, open } from '../support/memorySpreadsheet';

test('the check-up finds nothing in a file without a workbook', () => {
  open(new Book());
  expect(getCheckup()).toEqual({ status: 'none', findings: [], isOwnerOnly: false });
});

test('findings cross to the sidebar, are shown and repaired', () => {
  const book = new Book();
  open(book);
  for (const stage of getSetupState().stages.keys()) buildWorkbookStage(getExampleAnswers('fr'), stage);
  const activity = workbookTexts.fr.sheets.activity.title;
  book.type(activity, 2, 13, ["'120"]);
  const { status, findings } = getCheckup();
  expect(status).toBe('complete');
  expect(JSON.parse(JSON.stringify(findings))).toEqual(findings);
  const found = findings.find(({ check }) => check === 'textNumber');
  expect(found).toMatchObject({ sheet: 'activity', cell: 'M2', values: { sheet: activity } });
  expect(showFinding('activity', 'M2')).toBe(true);
  expect(book.active.name).toBe(activity);
  expect(repairFindings([found?.id ?? ''])).toEqual({ status: 'done', refused: [] });
  expect(book.sheetNamed(activity).content(2, 13)).toBe(120);
});
