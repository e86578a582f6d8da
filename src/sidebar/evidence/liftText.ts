import type { evidenceTexts, Language } from '../../locales';
import { fill } from '../../locales/fill';
import type { Limits } from '../../server/evidence/limits';
import type { TextsOf } from '../language';
import { formatSignedPercent } from './format';

/** A lift and its limits; the upper one is missing where the expected value may be 0. */
export function liftText(
  lift: Limits,
  { between, above }: TextsOf<typeof evidenceTexts>['facts'],
  language: Language,
): string {
  const [value, low, high] = [lift.value, lift.low, lift.high].map((part) =>
    part === null ? '' : formatSignedPercent(part, language),
  );
  return fill(lift.high === null ? above : between, { value: value ?? '', low: low ?? '', high: high ?? '' });
}
