import type { Phrase, Unit } from '../../../cells/phrase';
import { CellError } from '../../../cells/refusal';
import type { InsufficientData } from '../../../statistics/lift/question/insufficientData';

/** What the data lack, in a verdict's place; too many controls are the user's to correct. */
export function insufficientDataPhrase({ reason, have, need }: InsufficientData, unit: Unit): Phrase {
  if (reason === 'tooManyControls') {
    throw new CellError({ reason: 'tooManyControls', argument: 'controls', found: have });
  }
  return { verdict: 'notEnoughData', missing: { reason, count: need - have, unit } };
}
