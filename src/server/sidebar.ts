/** Opens the sidebar on its Help tab. */
export function openHelp(): void {
  const page = HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Social ROI');
  SpreadsheetApp.getUi().showSidebar(page);
}
