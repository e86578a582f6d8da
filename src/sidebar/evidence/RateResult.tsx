import { evidenceTexts, type Language, verdictTexts } from '../../locales';
import { fill } from '../../locales/fill';
import type { RateEvidence, Share } from '../../server/evidence/rateEvidence';
import { useLanguage, useTexts } from '../language';
import { outlookText } from './Advice';
import { formatAmount, formatProbability, formatRate } from './format';
import { liftText } from './liftText';

/** How a rate changed, by how much its periods differ, and how many more would make it clear. */
export function RateResult({ evidence }: { readonly evidence: RateEvidence }) {
  const { facts, rate, sharpen, thin } = useTexts(evidenceTexts);
  const language = useLanguage();
  const { phrase, lift, before, after, leftOut, probabilityOfRise, outlook } = evidence;
  const isThin = phrase.verdict === 'notEnoughData';
  return (
    <>
      {before.whole > 0 && after.whole > 0 && (
        <p>{fill(rate.change, { before: share(before, language), after: share(after, language) })}</p>
      )}
      <dl class="facts">
        {!isThin && (
          <>
            <dt>{rate.lift}</dt>
            <dd>{lift.value === null ? rate.unrelated : liftText(lift, facts, language)}</dd>
          </>
        )}
        <dt>{rate.counted}</dt>
        <dd>
          {fill(rate.counts, { ...counts('before', before, language), ...counts('after', after, language) })}
        </dd>
        {probabilityOfRise !== null && (
          <>
            <dt>{rate.probability}</dt>
            <dd>{formatProbability(probabilityOfRise, language)}</dd>
          </>
        )}
      </dl>
      {leftOut > 0 && (
        <p class="hint">
          {fill(leftOut === 1 ? rate.leftOut.one : rate.leftOut.several, { count: leftOut })}
        </p>
      )}
      {isThin ? <p>{thin}</p> : <p class="hint">{rate.judged}</p>}
      {outlook && (
        <section>
          <h2>{sharpen.title}</h2>
          <p>{outlookText(outlook, 'period', language)}</p>
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
  { part, whole, periods }: Share,
  language: Language,
): Record<string, string> {
  const { one, other } = verdictTexts[language].units.period;
  return {
    [side]: formatAmount(part, language),
    [`${side}Of`]: formatAmount(whole, language),
    [`${side}Periods`]: `${periods} ${periods === 1 ? one : other}`,
  };
}
