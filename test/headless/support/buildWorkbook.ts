import type { Language } from '../../../src/locales';
import type { SetupState } from '../../../src/server/setup';
import { type BuildState, build, type Job } from '../../../src/sidebar/setup/build';
import { exampleIn } from '../../../src/workbook/example';
import type { HeadlessWorkbench } from './workbench';

/** Builds the workbook of the example as the sidebar does, or the one of these answers without rows; tells how it ended. */
export async function buildWorkbook(
  workbench: HeadlessWorkbench,
  answers: Job['answers'],
  withExample = false,
): Promise<BuildState['status'] | undefined> {
  workbench.serveSidebar();
  const { stages } = await workbench.call<SetupState>('getSetupState');
  let status: BuildState['status'] | undefined;
  await build({ answers, stages, withExample }, (state) => {
    status = state.status;
  });
  await workbench.settled();
  return status;
}

export function buildExample(workbench: HeadlessWorkbench, language: Language) {
  return buildWorkbook(workbench, exampleIn(language).answers, true);
}
