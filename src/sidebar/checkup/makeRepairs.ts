import type { Finding } from '../../workbook/checkup';
import type { EditOutcome } from '../../workbook/spreadsheet/ownership';
import { server } from '../server';
import { defaultAnswers } from '../setup/draft';
import { answersIn } from '../setup/validate';

/** What became of the repairs. */
export interface RepairReport {
  /**
   * `stopped`: the server failed; `busy`: somebody else is changing the workbook; `unanswered`: a setting is missing
   * that the build needs.
   */
  readonly status: 'done' | 'stopped' | 'busy' | 'unanswered';
  readonly made: number;
  readonly count: number;
  /** What only the owner may repair. */
  readonly left: readonly Finding[];
}

type RebuildResult = EditOutcome | 'unanswered';

/** Makes the repairs, and rebuilds once for everything that is missing. Never rejects. */
export async function makeRepairs(findings: readonly Finding[]): Promise<RepairReport> {
  const count = findings.length;
  const inPlace = findings.filter(({ repair }) => repair !== 'rebuild');
  const missing = findings.filter(({ repair }) => repair === 'rebuild');
  let made = 0;
  const left: Finding[] = [];
  try {
    if (inPlace.length > 0) {
      const outcome = await server.repairFindings(inPlace.map(({ id }) => id));
      if (outcome.status === 'busy') return { status: 'busy', made, count, left };
      left.push(...inPlace.filter(({ id }) => outcome.refused.includes(id)));
      made = inPlace.length - left.length;
    }
    // The rebuild comes last, since it may move cells that other findings name.
    const rebuilt = missing.length > 0 ? await rebuild() : 'done';
    if (rebuilt === 'refused') left.push(...missing);
    else if (rebuilt !== 'done') return { status: rebuilt, made, count, left };
    else made += missing.length;
    return { status: 'done', made, count, left };
  } catch {
    return { status: 'stopped', made, count, left };
  }
}

/** Builds the workbook with the answers that it has, as the Set up tab does. */
async function rebuild(): Promise<RebuildResult> {
  const state = await server.getSetupState();
  const answers = answersIn(state, defaultAnswers('en', 'en', new Date()));
  if (!answers) return 'unanswered';
  for (const stage of state.stages.keys()) {
    const progress = await server.buildWorkbookStage(answers, stage);
    if (progress !== 'done') return progress;
  }
  return 'done';
}
