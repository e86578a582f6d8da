import { evidenceTexts, type Language, verdictTexts } from '../../locales';
import { fill } from '../../locales/fill';
import type { FoundEvidence } from '../../server/evidence/answer';
import { type TextsOf, useLanguage, useTexts } from '../language';

/** With less past than this for the time since the start, more of it narrows the limits most. */
const ENOUGH_PAST = 2;

/** What would narrow the limits: time, more of the past, a control. */
export function Advice({ evidence }: { readonly evidence: FoundEvidence }) {
  const texts = useTexts(evidenceTexts).sharpen;
  const language = useLanguage();
  const said = advice(evidence, texts, language);
  if (said.length === 0) return null;
  return (
    <section>
      <h2>{texts.title}</h2>
      <ul class="advice">
        {said.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </section>
  );
}

function advice(
  { outlook, before, after, unit, withoutControls }: FoundEvidence,
  texts: TextsOf<typeof evidenceTexts>['sharpen'],
  language: Language,
): string[] {
  const unitOf = (count: number) => verdictTexts[language].units[unit][count === 1 ? 'one' : 'other'];
  const said: string[] = [];
  if (outlook) {
    const count = outlook.rows ?? outlook.tried;
    said.push(fill(outlook.rows === null ? texts.never : texts.longer, { count, unit: unitOf(count) }));
  }
  if (before < ENOUGH_PAST * after) {
    said.push(fill(texts.past, { before, beforeUnit: unitOf(before), after }));
  }
  if (withoutControls === null) said.push(texts.controls);
  return said;
}
