/** What the local workbench says around the add-in. */
export const page = {
  documentName: 'A shop’s campaigns',
  title: 'Social ROI workbench',
  mark: 'Local workbench',
  markExplained: 'Runs on this computer alone: nothing you type or open leaves it.',
  loading: 'Opening the spreadsheet…',
  openFiles: 'Open a CSV file',
  languages: 'Language of the workbook',
  spreadsheet: 'Spreadsheet',
  sidebar: { close: 'Close the sidebar' },
  cellError: 'Error in {cell}',
  dropHere: 'Drop a CSV file to open it as a new sheet',
};

export const menus = {
  bar: 'Menus',
  file: 'File',
  open: 'Open a CSV file…',
  print: 'Print',
  startOver: 'Start over…',
  extensions: 'Extensions',
};

export const saving = {
  saved: 'Saved',
  saving: 'Saving…',
  failed: 'Not saved',
  explained: 'This browser keeps the workbook on this computer.',
  failedExplained: 'This browser can’t keep the workbook: it lasts until the page is closed.',
};

export const openElsewhere = {
  title: 'This workbook is open in another tab',
  saved: 'What you entered here is saved, and the other tab shows it.',
  asleep: 'This tab was asleep while the other one opened it; what you enter here isn’t kept.',
  goOn: 'Go on in this tab',
};

export const startOver = {
  title: 'Start over?',
  question: 'Everything typed or opened in this workbook is lost, and the sample comes back.',
  confirm: 'Start over',
  cancel: 'Cancel',
};

export const notices = {
  close: 'Dismiss',
  opened: '{file}: {rows} rows, in the sheet “{sheet}”.',
  empty: '{file} is empty: there is nothing to show.',
  binary: '{file} isn’t a text file. In your spreadsheet program, save it as CSV and open that file.',
  tooLarge: '{file} is too large for the workbench: at most {megabytes} MB and {rows} rows.',
  unreadable: '{file} couldn’t be read. Is it still there, and closed in other programs?',
  restored: 'The saved workbook couldn’t be read again, so the sample is back.',
  unsaved: 'Changes can’t be kept in this browser: they last until the page is closed.',
  refused: '“{typed}” wasn’t entered in {cell}. {message}',
  menuFailed: 'The command stopped with an error: {message}',
  notBuilt: 'The workbench couldn’t open: {message} Run “npm start” again, then reload this page.',
};

/** The shop whose figures the workbench opens on. */
export const sample = {
  campaigns: 'Campaigns',
  columns: {
    week: 'Week of',
    channel: 'Channel',
    content: 'Content',
    adSpend: 'Ad spend',
    hours: 'Hours',
    otherCosts: 'Other costs',
    impressions: 'Impressions',
    interactions: 'Interactions',
    visits: 'Visits',
    orders: 'Orders',
    revenue: 'Revenue',
    cost: 'Cost',
    roi: 'ROI',
    costPerOrder: 'Cost per order',
    engagement: 'Engagement',
    conversion: 'Conversion',
    interval: 'Conversion, 95% sure',
    low: 'Low',
    high: 'High',
  },
  contents: { original: 'Original', curated: 'Curated', outsourced: 'Outsourced' },
  tryIt: 'Try it',
  tryItTitle: 'Three things to try',
  tryItAsk: 'What to do',
  tryItFormula: 'Formula to type',
  tryItHere: 'Type it here',
  suggestions: {
    single: 'One campaign brought 1,500 for a cost of 1,000. What did it return?',
    column: 'The return of every campaign on the first sheet, in one formula.',
    error: 'Five orders of three visits can’t be. Point at the error to read why.',
  },
};

/** What stands in the way of an edit. */
export const guard = {
  viewer: 'You may read this workbook, not change it.',
  protected: 'These cells are protected: ask the owner of the workbook if you need to change them.',
  confirm: 'These cells should not be changed by accident. Change them anyway?',
};
