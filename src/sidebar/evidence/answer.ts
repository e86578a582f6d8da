import type { Evidence } from '../../server/evidence';
import type { FoundEvidence, ThinEvidence } from '../../server/evidence/liftEvidence';
import type { RateEvidence } from '../../server/evidence/rateEvidence';

/** Evidence with a verdict, including “not enough data”. */
export type Answer = FoundEvidence | ThinEvidence | RateEvidence;

export function isAnswer(evidence: Evidence): evidence is Answer {
  return 'phrase' in evidence;
}
