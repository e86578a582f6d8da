export type Tab = 'setup' | 'week' | 'import' | 'links' | 'evidence' | 'checkup' | 'share' | 'help';

/** Opens the sidebar on its Set up tab. */
export function openSetup(): void {
  open('setup');
}

/** Opens the sidebar on its Log tab. */
export function openWeek(): void {
  open('week');
}

/** Opens the sidebar on its Import tab. */
export function openImport(): void {
  open('import');
}

/** Opens the sidebar on its Links tab. */
export function openLinks(): void {
  open('links');
}

/** Opens the sidebar on its Evidence tab. */
export function openEvidence(): void {
  open('evidence');
}

/** Opens the sidebar on its Share tab. */
export function openShare(): void {
  open('share');
}

/** Opens the sidebar on its Check-up tab. */
export function openCheckup(): void {
  open('checkup');
}

/** Opens the sidebar on its Help tab. */
export function openHelp(): void {
  open('help');
}

/** The page carries the name of the tab, so nothing needs to be stored between this run and the page's first call. */
function open(tab: Tab): void {
  const page = HtmlService.createHtmlOutputFromFile('Sidebar');
  page.setContent(page.getContent().replace('data-tab="help"', `data-tab="${tab}"`));
  SpreadsheetApp.getUi().showSidebar(page.setTitle('Social ROI'));
}
