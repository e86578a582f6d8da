import type { EvidenceChoices } from '../../server/evidence/choices';
import type { Draft, DraftProblem } from './draft';
import type { Misfit } from './misfits';

/** What each part of the question's form is given. */
export interface FieldsProps {
  readonly draft: Draft;
  readonly choices: EvidenceChoices;
  readonly errorOf: (problem: DraftProblem) => string | undefined;
  /** What is wrong with the shape of a field's cells. */
  readonly misfitOf: (field: Misfit['field']) => string | undefined;
  readonly onChange: (changes: Partial<Draft>) => void;
}
