import type { Draft } from './draft';
import type { Problems } from './validate';

/** What each step of the wizard shows and changes. */
export interface StepProps {
  readonly draft: Draft;
  readonly problems: Problems;
  readonly onChange: (changes: Partial<Draft>) => void;
}
