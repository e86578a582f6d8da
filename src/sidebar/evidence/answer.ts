import type { Evidence } from '../../server/evidence';
import type { FoundEvidence, ThinEvidence } from '../../server/evidence/answer';
import type { RateEvidence } from '../../server/evidence/rate';

/** Evidence that has a verdict, were it that there isn't enough. */
export type Answer = FoundEvidence | ThinEvidence | RateEvidence;

export function isAnswer(evidence: Evidence): evidence is Answer {
  return 'phrase' in evidence;
}
