import { evidenceTexts, type Language, verdictTexts } from '../../locales';
import { fill } from '../../locales/fill';
import type { FoundEvidence } from '../../server/evidence/liftEvidence';
import type { Limits } from '../../server/evidence/limits';
import { type TextsOf, useLanguage, useTexts } from '../language';
import { formatDate } from './format';
import { liftText } from './liftText';
import './placebos.css';

const WIDTH = 96;
const HEIGHT = 14;
/** Widening of the limits from which it is mentioned. */
const NOTEWORTHY = 1.05;

/** The effects found at placebo starts, where nothing began, drawn beside the real one and put into words. */
export function Placebos({ evidence }: { readonly evidence: FoundEvidence }) {
  const language = useLanguage();
  const texts = useTexts(evidenceTexts).placebo;
  return (
    <section>
      <h2>{texts.title}</h2>
      {sentencesOf(evidence, texts, language).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {evidence.placebos.length > 0 && <Compared evidence={evidence} />}
    </section>
  );
}

type Texts = TextsOf<typeof evidenceTexts>['placebo'];

function sentencesOf(evidence: FoundEvidence, texts: Texts, language: Language): string[] {
  const { placebos, placeboRows, rows, start, unit, placeboWidening, learntWidening } = evidence;
  const sentences = [finding(placebos, texts)];
  if (placebos.length > 0 && placeboRows < rows.length - start) {
    const { one, other } = verdictTexts[language].units[unit];
    sentences.push(fill(texts.shorter, { count: placeboRows, unit: placeboRows === 1 ? one : other }));
  }
  const widening = Math.max(placeboWidening, learntWidening);
  if (widening >= NOTEWORTHY) {
    const times = widening.toLocaleString(language, { maximumFractionDigits: 2 });
    sentences.push(fill(placeboWidening > learntWidening ? texts.widened : texts.learnt, { times }));
  }
  return sentences;
}

function finding(placebos: FoundEvidence['placebos'], texts: Texts): string {
  const count = placebos.length;
  const found = placebos.filter(({ isFalse }) => isFalse).length;
  if (count === 0) return texts.none;
  if (found > 0) return count === 1 ? texts.loudOne : fill(texts.loud, { count, found });
  return count === 1 ? texts.quiet.one : fill(texts.quiet.several, { count });
}

/** Oldest first, the real start last. */
function Compared({ evidence }: { readonly evidence: FoundEvidence }) {
  const { lift, rows, start } = evidence;
  const language = useLanguage();
  const { placebo: texts, facts } = useTexts(evidenceTexts);
  const placebos = [...evidence.placebos].reverse().map((each) => ({ ...each, text: texts.placebo }));
  const starts = [...placebos, { date: rows[start]?.date ?? null, lift, text: texts.real }];
  const scale = scaleFor(starts.map((each) => each.lift));
  return (
    <table class="starts">
      <thead class="unseen">
        <tr>
          <th scope="col">{texts.date}</th>
          <th scope="col">{texts.lift}</th>
        </tr>
      </thead>
      <tbody>
        {starts.map(({ date, lift: found, text }) => (
          <tr key={`${date} ${found.value}`} class={text === texts.real ? 'real' : ''}>
            <th scope="row">{fill(text, { date: formatDate(date, language) })}</th>
            <td>
              <Bar lift={found} scale={scale} />
              <span>{liftText(found, facts, language)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface Scale {
  readonly from: number;
  readonly to: number;
}

/** Wide enough for all limits and 0. */
function scaleFor(lifts: readonly Limits[]): Scale {
  const ends = lifts.flatMap(({ value, low, high }) => [value ?? 0, low ?? 0, high ?? 0]);
  return { from: Math.min(0, ...ends), to: Math.max(0, ...ends) };
}

/** The limits as a line, the effect as a dot, and a mark at 0. */
function Bar({ lift: { value, low, high }, scale }: { readonly lift: Limits; readonly scale: Scale }) {
  const x = (share: number | null) =>
    2 + ((WIDTH - 4) * ((share ?? scale.to) - scale.from)) / (scale.to - scale.from || 1);
  const middle = HEIGHT / 2;
  return (
    <svg class="bar" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <line class="zero" x1={x(0)} x2={x(0)} y1={0} y2={HEIGHT} />
      <line class="limits" x1={x(low)} x2={x(high)} y1={middle} y2={middle} />
      <circle cx={x(value)} cy={middle} r={3} />
    </svg>
  );
}
