import type { Finding } from '../../workbook/checkup';
import type { EditOutcome } from '../../workbook/spreadsheet/ownership';
import { server } from '../server';
import { defaultAnswers } from '../setup/draft';
import { answersIn } from '../setup/validate';

/** The progress of the repairs; `step` counts them from 0. */
export interface RepairState {
  readonly step: number;
  readonly count: number;
  /**
   * `stopped`: the server failed; `busy`: somebody else is changing the workbook; `refused`: only the owner may;
   * `unanswered`: a setting is missing that the build needs.
   */
  readonly status: 'running' | 'stopped' | RepairResult;
}

type RepairResult = EditOutcome | 'unanswered';

/** The calls that make the repairs; one rebuild covers everything that is missing. */
export function repairTasks(findings: readonly Finding[]): (() => Promise<RepairResult>)[] {
  const others = findings.filter(({ repair }) => repair !== null && repair !== 'rebuild');
  const rebuilds = findings.some(({ repair }) => repair === 'rebuild');
  // The rebuild comes last, since it may move cells that other findings name.
  return [
    ...others.map(
      ({ id }) =>
        () =>
          server.repairFinding(id),
    ),
    ...(rebuilds ? [rebuild] : []),
  ];
}

/** Makes the repairs in order and reports each. Never rejects. */
export async function makeRepairs(
  findings: readonly Finding[],
  onProgress: (state: RepairState) => void,
): Promise<void> {
  const tasks = repairTasks(findings);
  const count = tasks.length;
  for (const [step, task] of tasks.entries()) {
    onProgress({ step, count, status: 'running' });
    const progress = await task().catch(() => 'stopped' as const);
    if (progress !== 'done') return onProgress({ step, count, status: progress });
  }
  onProgress({ step: count, count, status: 'done' });
}

/** Builds the workbook with the answers that it has, as the Set up tab does. */
async function rebuild(): Promise<RepairResult> {
  const state = await server.getSetupState();
  const answers = answersIn(state, defaultAnswers('en', 'en', new Date()));
  if (!answers) return 'unanswered';
  for (const stage of state.stages.keys()) {
    const progress = await server.buildWorkbookStage(answers, stage);
    if (progress !== 'done') return progress;
  }
  return 'done';
}
