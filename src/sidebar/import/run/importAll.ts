import type { FileResult, TrackerState } from '../../../workbook/imports';
import { server } from '../../server';
import type { OpenedFile } from '../files/openedFile';
import { choicesToRemember, mappingsToRemember } from '../files/remembered';
import type { Requests } from '../files/requests';

/** What became of each request, by the name under which the journal has it. */
export type ImportResults = readonly (readonly [file: string, outcome: FileResult])[];

/** Has the server write the figures, then remember what was answered; it never rejects. */
export async function importAll(
  files: readonly OpenedFile[],
  requests: Requests,
  state: TrackerState,
): Promise<ImportResults | 'busy' | 'failed'> {
  const asked = [...requests.values()];
  const result = await server.runImport(asked).catch(() => null);
  if (!result) return 'failed';
  if (result.progress === 'busy') return 'busy';
  await remember(files, state);
  return asked.flatMap(({ file }, place): [string, FileResult][] => {
    const outcome = result.files[place];
    return outcome ? [[file, outcome]] : [];
  });
}

async function remember(files: readonly OpenedFile[], state: TrackerState): Promise<void> {
  const mappings = mappingsToRemember(files, state.mappings);
  const choices = choicesToRemember(files, state);
  const tasks = [
    ...mappings.map((mapping) => () => server.rememberMapping(...mapping)),
    ...choices.map((choice) => () => server.rememberChoice(...choice)),
  ];
  for (const task of tasks) {
    // What fails is asked again with the next file; the figures are written all the same.
    await task().catch(() => 'busy');
  }
}
