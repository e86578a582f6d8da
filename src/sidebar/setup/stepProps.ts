import type { Draft } from './draft';
import type { Problems, Step } from './validate';

/** The props of each step of the wizard. */
export interface StepProps {
  readonly draft: Draft;
  readonly problems: Problems;
  readonly onChange: (changes: Partial<Draft>) => void;
  /** Goes back to a step to change its answers. */
  readonly onReturn: (step: Step) => void;
}
