import type { Draft } from './draft';
import type { Problems, Step } from './validate';

/** What each step of the wizard shows and changes. */
export interface StepProps {
  readonly draft: Draft;
  readonly problems: Problems;
  readonly onChange: (changes: Partial<Draft>) => void;
  /** Goes back to a step whose answers are to change. */
  readonly onReturn: (step: Step) => void;
}
