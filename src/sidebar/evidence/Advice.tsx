import { evidenceTexts, type Language, verdictTexts } from '../../locales';
import { fill } from '../../locales/fill';
import type { FoundEvidence } from '../../server/evidence/liftEvidence';
import { type TextsOf, useLanguage, useTexts } from '../language';

/** With fewer rows before the start than this times those after it, more of them narrow the limits most. */
const ENOUGH_PAST = 2;

/** What would narrow the limits: more time, more past, controls. */
export function Advice({ evidence }: { readonly evidence: FoundEvidence }) {
  const texts = useTexts(evidenceTexts).sharpen;
  const language = useLanguage();
  const items = adviceOn(evidence, texts, language);
  if (items.length === 0) return null;
  return (
    <section>
      <h2>{texts.title}</h2>
      <ul class="advice">
        {items.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </section>
  );
}

function adviceOn(
  { outlook, before, after, unit, withoutControls }: FoundEvidence,
  texts: TextsOf<typeof evidenceTexts>['sharpen'],
  language: Language,
): string[] {
  const unitOf = (count: number) => verdictTexts[language].units[unit][count === 1 ? 'one' : 'other'];
  const items: string[] = [];
  if (outlook) {
    const count = outlook.rows ?? outlook.tried;
    items.push(fill(outlook.rows === null ? texts.never : texts.longer, { count, unit: unitOf(count) }));
  }
  if (before < ENOUGH_PAST * after) {
    items.push(fill(texts.past, { before, beforeUnit: unitOf(before), after }));
  }
  if (withoutControls === null) items.push(texts.controls);
  return items;
}
