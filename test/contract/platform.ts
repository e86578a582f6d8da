/** The globals of Apps Script that the cases use. */
export interface Globals {
  readonly Charts: GoogleAppsScript.Charts.Charts;
  readonly SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  readonly LockService: GoogleAppsScript.Lock.LockService;
  readonly PropertiesService: GoogleAppsScript.Properties.PropertiesService;
  readonly Utilities: GoogleAppsScript.Utilities.Utilities;
}

/** What a stand-in for Apps Script may leave out. */
export type Feature =
  | 'computed formulas'
  | 'adapted formulas'
  | 'inserted and deleted lines by every method'
  | 'metadata of rows and sheets'
  | 'protected ranges'
  /** Google's documentation doesn't say whether open cells beside protected ones make a difference. */
  | 'protected rows and columns'
  | 'readable validation rules'
  | 'properties'
  | 'locale';

/** A stand-in for Apps Script, over one spreadsheet that is shared with one editor. */
export interface Platform {
  /** The globals of a new run by this person. */
  run(role?: 'owner' | 'editor'): Globals;
  /** Resolves once the formulas are computed. */
  calculated(): Promise<void>;
  /** Whether somebody else holds the document's lock. */
  lockElsewhere(isLocked: boolean): void;
  dispose(): void;
}

export interface Bench {
  readonly platform: Platform;
  spreadsheet(role?: 'owner' | 'editor'): GoogleAppsScript.Spreadsheet.Spreadsheet;
  /** The sheet of the case, as this person's run sees it. */
  sheet(role?: 'owner' | 'editor'): GoogleAppsScript.Spreadsheet.Sheet;
}

/** A case that a platform without the feature is known to fail: it is reported as soon as it passes. */
export type Case = (
  title: string,
  run: (bench: Bench) => void | Promise<void>,
  feature?: Feature | undefined,
) => void;

/** Runs groups of cases against a platform; each case gets an empty sheet. */
export function describePlatform(
  start: () => Platform,
  lacks: readonly Feature[],
  groups: Readonly<Record<string, (test: Case) => void>>,
): void {
  let platform: Platform;
  let sheetName = '';
  let sheets = 0;
  const spreadsheet = (role?: 'owner' | 'editor') => platform.run(role).SpreadsheetApp.getActiveSpreadsheet();
  const sheet = (role?: 'owner' | 'editor') => {
    const found = spreadsheet(role).getSheetByName(sheetName);
    if (!found) throw new Error(`The sheet ${sheetName} is gone.`);
    return found;
  };

  beforeAll(() => {
    platform = start();
  });
  beforeEach(() => {
    sheets += 1;
    sheetName = `Case ${sheets}`;
    spreadsheet().insertSheet(sheetName, 0);
  });
  afterAll(() => platform.dispose());

  for (const [group, define] of Object.entries(groups)) {
    describe(group, () =>
      define((title, run, feature) => {
        const declare = feature && lacks.includes(feature) ? it.failing : it;
        declare(title, async () => run({ platform, spreadsheet, sheet }));
      }),
    );
  }
}
