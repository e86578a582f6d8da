import { evidenceTexts, type Language } from '../../locales';
import { fill } from '../../locales/fill';
import type { RateEvidence, Share } from '../../server/evidence/rateEvidence';
import { useLanguage, useTexts } from '../language';
import { formatAmount, formatProbability, formatRate } from './format';
import { liftText } from './liftText';

/** How a rate changed, and how large a base would make it clear. */
export function RateResult({ evidence }: { readonly evidence: RateEvidence }) {
  const { facts, sure, rate, sharpen } = useTexts(evidenceTexts);
  const language = useLanguage();
  const { lift, before, after, probabilityOfGain, needed } = evidence;
  return (
    <>
      <p>{fill(rate.change, { before: share(before, language), after: share(after, language) })}</p>
      <dl class="facts">
        <dt>{rate.lift}</dt>
        <dd>{lift.value === null ? rate.unrelated : liftText(lift, facts, language)}</dd>
        <dt>{rate.counted}</dt>
        <dd>
          {fill(rate.counts, { ...counts('before', before, language), ...counts('after', after, language) })}
        </dd>
        {probabilityOfGain !== null && (
          <>
            <dt>{facts.probability}</dt>
            <dd>{formatProbability(probabilityOfGain, language)}</dd>
          </>
        )}
      </dl>
      <p class="hint">{sure}</p>
      {needed !== null && (
        <section>
          <h2>{sharpen.title}</h2>
          <p>{fill(rate.needed, { needed: formatAmount(needed, language) })}</p>
        </section>
      )}
    </>
  );
}

function share({ part, whole }: Share, language: Language): string {
  return formatRate(part / whole, language);
}

function counts(
  side: 'before' | 'after',
  { part, whole }: Share,
  language: Language,
): Record<string, string> {
  return { [side]: formatAmount(part, language), [`${side}Of`]: formatAmount(whole, language) };
}
