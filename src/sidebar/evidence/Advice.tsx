import type { Unit } from '../../cells/phrase';
import { evidenceTexts, type Language, verdictTexts } from '../../locales';
import { fill } from '../../locales/fill';
import type { FoundEvidence } from '../../server/evidence/liftEvidence';
import type { Outlook } from '../../server/evidence/outlook';
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
  const items: string[] = [];
  if (outlook) items.push(outlookText(outlook, unit, language));
  if (before < ENOUGH_PAST * after) {
    items.push(fill(texts.past, { before, beforeUnit: unitOf(before, unit, language), after }));
  }
  if (withoutControls === null) items.push(texts.controls);
  return items;
}

/** How much more time would make it clear, or that time alone won't. */
export function outlookText({ rows, tried }: Outlook, unit: Unit, language: Language): string {
  const { never, longer } = evidenceTexts[language].sharpen;
  const count = rows ?? tried;
  return fill(rows === null ? never : longer, { count, unit: unitOf(count, unit, language) });
}

function unitOf(count: number, unit: Unit, language: Language): string {
  return verdictTexts[language].units[unit][count === 1 ? 'one' : 'other'];
}
