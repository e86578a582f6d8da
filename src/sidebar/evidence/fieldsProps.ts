import type { EvidenceChoices } from '../../server/evidence/choices';
import type { Draft, DraftProblem } from './draft';
import type { ShapeProblem } from './shapeProblems';

/** What each part of the question's form gets. */
export interface FieldsProps {
  readonly draft: Draft;
  readonly choices: EvidenceChoices;
  readonly errorOf: (problem: DraftProblem) => string | undefined;
  /** The error about the shape of a field's cells. */
  readonly shapeErrorOf: (field: ShapeProblem['field']) => string | undefined;
  readonly onChange: (changes: Partial<Draft>) => void;
}
