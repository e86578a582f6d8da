import type { Workbook } from '../spreadsheet/workbook';

/** Shows the first sheet and records that the workbook is whole. */
export function finish(workbook: Workbook): void {
  const { plan, chosenSheets, spreadsheet, record } = workbook;
  const [first] = chosenSheets;
  if (first && record.now.built === null) spreadsheet.setActiveSheet(workbook.sheet(first.key));
  const { language, goals } = plan.answers;
  record.update({
    building: null,
    titles: {},
    built: { version: plan.description.version, language, goals },
  });
}
