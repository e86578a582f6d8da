import type { SetupState } from '../../server/setup';
import type { Answers } from '../../workbook/description/types';
import type { EditOutcome } from '../../workbook/spreadsheet/ownership';
import { server } from '../server';

type Task = () => Promise<EditOutcome>;

/** What to build; `withExample` then fills in the example's rows. */
export interface Job {
  readonly answers: Answers;
  readonly stages: SetupState['stages'];
  readonly withExample: boolean;
}

/** The progress of a build; `step` counts its tasks from 0. */
export interface BuildState {
  readonly job: Job;
  readonly step: number;
  /** `stopped`: the server failed; `busy`: somebody else is building; `refused`: only the owner may. */
  readonly status: 'running' | 'stopped' | EditOutcome;
}

/** Runs the tasks in order and reports each. Never rejects. */
export async function build(job: Job, onProgress: (state: BuildState) => void): Promise<void> {
  const tasks = tasksOf(job);
  for (const [step, task] of tasks.entries()) {
    onProgress({ job, step, status: 'running' });
    const progress = await task().catch(() => 'stopped' as const);
    if (progress !== 'done') return onProgress({ job, step, status: progress });
  }
  onProgress({ job, step: tasks.length, status: 'done' });
}

/** The number of tasks of a job. */
export function taskCount({ stages, withExample }: Job): number {
  return stages.length + (withExample ? 1 : 0);
}

function tasksOf({ answers, stages, withExample }: Job): Task[] {
  const building = stages.map((_, stage) => () => server.buildWorkbookStage(answers, stage));
  return withExample ? [...building, () => server.fillWorkbookExample(answers.language)] : building;
}
