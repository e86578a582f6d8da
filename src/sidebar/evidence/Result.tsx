import { countOf, describeVerdict, isVisible } from '../../cells/describePhrase';
import { evidenceTexts, type Language } from '../../locales';
import { fill } from '../../locales/fill';
import type { FoundEvidence } from '../../server/evidence/liftEvidence';
import type { EvidenceQuestion } from '../../server/evidence/question';
import { StepHeading } from '../form/StepHeading';
import { useLanguage, useTexts } from '../language';
import { Advice } from './Advice';
import type { Answer } from './answer';
import type { Draft } from './draft';
import { formatDate, formatProbability, formatSignedAmount } from './format';
import { InsertResult } from './InsertResult';
import { KeepVerdict } from './KeepVerdict';
import { LiftChart } from './LiftChart';
import { liftText } from './liftText';
import { MovedControls } from './MovedControls';
import { Placebos } from './Placebos';
import { RateResult } from './RateResult';
import { seasonText } from './seasonText';
import { sizeText, smallestText } from './sizeText';
import { WithoutControls } from './WithoutControls';

interface Props {
  readonly question: EvidenceQuestion;
  readonly draft: Draft;
  readonly evidence: Answer;
  readonly onBack: () => void;
}

/** The verdict, then its evidence, then what can be done with it. */
export function Result({ question, draft, evidence, onBack }: Props) {
  const texts = useTexts(evidenceTexts);
  const language = useLanguage();
  const values = labelOf(draft);
  const start = formatDate(String(question.start), language);
  const { leftOut } = evidence.phrase;
  return (
    <div class={`evidence ${evidence.phrase.verdict}`}>
      <p class="hint">
        {fill(texts.about, { values, start })}{' '}
        <button type="button" class="link" onClick={onBack}>
          {texts.again}
        </button>
      </p>
      <StepHeading focused>{describeVerdict(evidence.phrase, language)}</StepHeading>
      {leftOut && <p class="hint">{fill(texts.leftOut, countOf(leftOut, language))}</p>}
      {evidence.status === 'thin' && <p>{texts.thin}</p>}
      {evidence.status === 'rate' && <RateResult evidence={evidence} />}
      {evidence.status === 'found' && (
        <LiftResult evidence={evidence} values={values} controls={draft.controls?.columns ?? 1} />
      )}
      {evidence.status !== 'thin' && (
        <KeepVerdict question={question} name={{ values, controls: draft.controls?.label ?? null }} />
      )}
      <InsertResult question={question} />
    </div>
  );
}

interface LiftProps {
  readonly evidence: FoundEvidence;
  readonly values: string;
  /** How many columns of controls were chosen. */
  readonly controls: number;
}

function LiftResult({ evidence, values, controls }: LiftProps) {
  const language = useLanguage();
  const { caution } = useTexts(evidenceTexts).placebo;
  return (
    <>
      {sentencesOf(evidence, language).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <SeasonNote evidence={evidence} />
      {evidence.placebos.some(({ isFalse }) => isFalse) && <p class="caution">{caution}</p>}
      <MovedControls evidence={evidence} count={controls} />
      <Facts evidence={evidence} />
      <LiftChart evidence={evidence} values={values} />
      <WithoutControls evidence={evidence} />
      <Placebos evidence={evidence} />
      <Advice evidence={evidence} />
    </>
  );
}

function SeasonNote({ evidence }: { readonly evidence: FoundEvidence }) {
  const text = seasonText(evidence, useLanguage());
  return text === null ? null : <p class="caution">{text}</p>;
}

function labelOf({ kind, values, of }: Draft): string {
  return kind === 'share' ? `${values?.label} / ${of?.label}` : (values?.label ?? '');
}

/** The size of the effect and, where it is unclear, the smallest one that would have been visible. */
function sentencesOf(evidence: FoundEvidence, language: Language): string[] {
  const { extraPerRow, expectedPerRow, unit, phrase } = evidence;
  const { value, low, high } = extraPerRow;
  if (value === null || low === null || high === null) return [];
  const size = sizeText({ value, low, high, unit }, language);
  const { verdict, smallestVisible: smallest } = phrase;
  if (verdict !== 'cantTell' || !isVisible(smallest)) return [size];
  return [size, smallestText(smallest, smallest * expectedPerRow, unit, language)];
}

function Facts({ evidence: { lift, extra, probabilityOfGain } }: { readonly evidence: FoundEvidence }) {
  const { facts, sure } = useTexts(evidenceTexts);
  const language = useLanguage();
  const amount = (value: number | null) => (value === null ? '' : formatSignedAmount(value, language));
  return (
    <>
      <dl class="facts">
        <dt>{facts.lift}</dt>
        <dd>{liftText(lift, facts, language)}</dd>
        <dt>{facts.extra}</dt>
        <dd>
          {fill(facts.between, {
            value: amount(extra.value),
            low: amount(extra.low),
            high: amount(extra.high),
          })}
        </dd>
        <dt>{facts.probability}</dt>
        <dd>{formatProbability(probabilityOfGain, language)}</dd>
      </dl>
      <p class="hint">{sure}</p>
    </>
  );
}
