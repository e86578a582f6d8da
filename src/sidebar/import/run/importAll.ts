import type { FileResult, TrackerState } from '../../../workbook/imports';
import { server } from '../../server';
import type { OpenedFile } from '../files/openedFile';
import { choicesToRemember, mappingsToRemember, taxRateToRemember } from '../files/remembered';
import { type Requests, tableKey } from '../files/requests';
import { sheetKey } from '../sheets/knownSheets';

/** The result of each request, with the file name under which the journal lists it. */
export type ImportResults = readonly (readonly [file: string, result: FileResult])[];

/** Writes the figures, then remembers the answers given about the files. Never rejects. */
export async function importAll(
  files: readonly OpenedFile[],
  requests: Requests,
  state: TrackerState,
): Promise<ImportResults | 'busy' | 'failed'> {
  const sent = [...requests.values()];
  const result = await server.runImport(sent).catch(() => null);
  if (!result) return 'failed';
  if (result.progress === 'busy') return 'busy';
  await remember(files, state, sheetAnswers(files, requests));
  return sent.flatMap(({ file }, index): [string, FileResult][] => {
    const fileResult = result.files[index];
    return fileResult ? [[file, fileResult]] : [];
  });
}

/** The sheets of the spreadsheet of which figures were imported: the tab offers to update from them. */
function sheetAnswers(files: readonly OpenedFile[], requests: Requests): [string, string][] {
  return files.flatMap((file): [string, string][] => {
    const isImported = file.preview.tables.some((_, index) => requests.has(tableKey(file, index)));
    return file.sheetId === undefined || !isImported ? [] : [[sheetKey(file.sheetId), 'imported']];
  });
}

async function remember(
  files: readonly OpenedFile[],
  state: TrackerState,
  sheets: readonly [string, string][],
): Promise<void> {
  const mappings = mappingsToRemember(files, state.mappings);
  const choices = [...choicesToRemember(files, state), ...sheets.filter(([key]) => !(key in state.choices))];
  const taxRate = taxRateToRemember(files, state);
  const tasks = [
    ...mappings.map((mapping) => () => server.rememberMapping(...mapping)),
    ...choices.map((choice) => () => server.rememberChoice(...choice)),
    ...(taxRate === null ? [] : [() => server.rememberTaxRate(taxRate)]),
  ];
  for (const task of tasks) {
    // The figures are written already; what fails here is asked again with the next file.
    await task().catch(() => 'busy');
  }
}
