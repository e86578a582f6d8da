/** Why a lift can't be estimated from the data, with what there is and what it would take. */
export interface InsufficientData {
  readonly found: false;
  readonly reason: InsufficientReason;
  readonly have: number;
  readonly need: number;
}

export type InsufficientReason =
  | 'noValueAfter'
  | 'tooFewBefore'
  | 'tooFewDistinct'
  | 'tooFewNonZero'
  | 'tooFewCounts'
  | 'rollingCount'
  | 'tooManyControls'
  | 'controlIncomplete'
  | 'tooIrregular'
  | 'expectedNotPositive'
  | 'onlyMoreThanDoubling';

export function insufficientData(reason: InsufficientReason, have: number, need: number): InsufficientData {
  return { found: false, reason, have, need };
}
