/**
 * Runs as part of the script: all that a build leaves in the spreadsheet, as far as scripts can read it. Refers to
 * nothing outside itself.
 */
export function describeWorkbook() {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const columns = SpreadsheetApp.DeveloperMetadataLocationType.COLUMN;
  // Each spreadsheet gives its sheets ids of its own, which links within it hold.
  const withoutIds = (rows: string[][]) =>
    rows.map((row) => row.map((cell) => cell.replace(/#gid=\d+/g, '#gid')));
  const names = spreadsheet
    .getNamedRanges()
    .map(
      (named) =>
        `${named.getName()} ${named.getRange().getSheet().getName()} ${named.getRange().getA1Notation()}`,
    );
  return {
    names: names.sort(),
    record: spreadsheet.getDeveloperMetadata().map((metadata) => metadata.getKey()),
    sheets: spreadsheet.getSheets().map((sheet) => {
      const range = sheet.getDataRange();
      const tags = sheet.createDeveloperMetadataFinder().withLocationType(columns).find();
      const [protection] = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
      return {
        name: sheet.getName(),
        texts: withoutIds(range.getDisplayValues()),
        formulas: withoutIds(range.getFormulas()),
        notes: range.getNotes(),
        formats: range.getNumberFormats(),
        tags: tags.map((tag) => `${tag.getLocation().getColumn()?.getColumn()} ${tag.getValue()}`).sort(),
        frozen: sheet.getFrozenRows(),
        // Of a row that the example fills.
        rowHeight: sheet.getRowHeight(2),
        rules: sheet.getConditionalFormatRules().length,
        charts: sheet.getCharts().map((chart) => String(chart.getOptions()?.get('title'))),
        open: protection ? protection.getUnprotectedRanges().map((open) => open.getA1Notation()) : null,
        warns: protection ? protection.isWarningOnly() : null,
      };
    }),
  };
}

export type Described = ReturnType<typeof describeWorkbook>;
