import type * as exported from '../server/operations';

/** The operations that the sidebar calls. */
const operations = [
  'getSidebarState',
  'setLanguage',
  'insertFormula',
  'getSetupState',
  'getExampleAnswers',
  'buildWorkbookStage',
  'fillWorkbookExample',
  'removeWorkbookExample',
  'getPeriodLog',
  'savePeriod',
  'getSharing',
  'shareWith',
  'getEvidenceChoices',
  'getSelectedCells',
  'getEvidence',
  'insertEvidence',
  'keepEvidence',
  'getNextMoney',
  'getCheckup',
  'repairFindings',
  'showFinding',
  'getLinkState',
  'addLink',
  'logMentions',
  'getImportState',
  'getOtherSheets',
  'getSheetContent',
  'previewImport',
  'runImport',
  'undoImport',
  'rememberMapping',
  'rememberTaxRate',
  'rememberChoice',
] as const satisfies readonly (keyof typeof exported)[];

type Operations = Pick<typeof exported, (typeof operations)[number]>;

type Client = {
  readonly [Name in keyof Operations]: (
    ...args: Parameters<Operations[Name]>
  ) => Promise<ReturnType<Operations[Name]>>;
};

/** The part of Google's client that is used here. */
export interface Runner {
  withSuccessHandler(handler: (result: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
}

declare const google: { readonly script: { readonly run: Runner } };

/** Calls the server by the names of its own exports: a renamed operation no longer compiles. */
export const server = Object.fromEntries(operations.map((name) => [name, operation(name)])) as Client;

function operation<Name extends keyof Operations>(name: Name): Client[Name] {
  const call = (...args: unknown[]) =>
    new Promise((resolve, reject) => {
      const runner = google.script.run.withSuccessHandler(resolve).withFailureHandler(reject);
      // Google adds a method for each function of the script, which types can't express.
      (runner as unknown as Record<Name, (...args: unknown[]) => void>)[name](...args);
    });
  return call as Client[Name];
}
