import type { Phrase, Unit } from '../../../cells/phrase';
import { CellError } from '../../../cells/refusal';
import type { InsufficientData } from '../../../statistics/lift/question/insufficientData';

/** The verdict that says what the data lack. Throws a CellError for too many controls, which the user can correct. */
export function insufficientDataPhrase({ reason, have, need }: InsufficientData, unit: Unit): Phrase {
  if (reason === 'tooManyControls') {
    throw new CellError({ reason: 'tooManyControls', argument: 'controls', found: have });
  }
  return { verdict: 'notEnoughData', of: 'change', missing: { reason, count: need - have, unit } };
}
