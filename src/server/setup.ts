import { type Language, languages, workbookTexts } from '../locales';
import { buildStage, stages } from '../workbook/builder';
import type { Answers } from '../workbook/description/types';
import { exampleIn, fillExample, removeExample } from '../workbook/example';
import { type EditOutcome, isOwnerOnly } from '../workbook/spreadsheet/ownership';
import type { Plan } from '../workbook/spreadsheet/plan';
import { type WorkbookState, workbookState } from '../workbook/spreadsheet/workbookState';
import { blueprint } from './blueprint';

type StageKey = (typeof stages)[number]['key'];

export interface SetupState extends WorkbookState {
  /** The stages of a build, each to be asked for in its turn. */
  readonly stages: readonly StageKey[];
  /** Whether the workbook was built for the example, whose rows may still be due or be gone. */
  readonly forExample: boolean;
  /** Whether only the owner of the file may build it, change its answers or update it, and the user isn't the owner. */
  readonly isOwnerOnly: boolean;
}

/** What the wizard needs to know of the workbook. */
export function getSetupState(): SetupState {
  const state = workbookState(blueprint);
  return {
    ...state,
    stages: stages.map(({ key }) => key),
    forExample: isExample(state),
    isOwnerOnly: isOwnerOnly(),
  };
}

function isExample({ example, answers }: WorkbookState): boolean {
  const shops = languages.map((language) => workbookTexts[language].example.business);
  return example || shops.some((shop) => shop === answers.business);
}

/** The answers with which the example is built. */
export function getExampleAnswers(language: Language): Answers {
  return exampleIn(language).answers;
}

/** Runs one stage of a build. */
export function buildWorkbookStage(answers: Answers, stage: number): EditOutcome {
  return buildStage(planFor(answers), stage);
}

/** Adds the made-up rows to a workbook built with the example's answers. */
export function fillWorkbookExample(language: Language): EditOutcome {
  const { answers, rows } = exampleIn(language);
  return fillExample(planFor(answers), rows);
}

/** Deletes the made-up rows and no others. */
export function removeWorkbookExample(): EditOutcome {
  // All existing tables are included, whatever the answers.
  return removeExample(planFor(exampleIn('en').answers));
}

function planFor(answers: Answers): Plan {
  return { ...blueprint, answers };
}
