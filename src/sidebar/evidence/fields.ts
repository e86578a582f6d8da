import type { EvidenceChoices } from '../../server/evidence/choices';
import type { Draft, DraftProblem } from './draft';

/** What each part of the question's form is given. */
export interface FieldsProps {
  readonly draft: Draft;
  readonly choices: EvidenceChoices;
  readonly errorOf: (problem: DraftProblem) => string | undefined;
  readonly onChange: (changes: Partial<Draft>) => void;
}
