import { describeVerdict } from '../../cells/describePhrase';
import { evidenceTexts } from '../../locales';
import { fill } from '../../locales/fill';
import type { FoundEvidence } from '../../server/evidence/liftEvidence';
import { useLanguage, useTexts } from '../language';
import { liftText } from './liftText';

/** The result without controls: controls that the effort influenced hide its effect. */
export function WithoutControls({ evidence: { withoutControls } }: { readonly evidence: FoundEvidence }) {
  const { controls: texts, facts } = useTexts(evidenceTexts);
  const language = useLanguage();
  if (!withoutControls) return null;
  const { phrase, lift } = withoutControls;
  const verdict = describeVerdict(phrase, language);
  return (
    <section>
      <h2>{texts.title}</h2>
      <p>
        {lift.value === null
          ? fill(texts.thin, { verdict })
          : fill(texts.text, { verdict, lift: liftText(lift, facts, language) })}
      </p>
      <p class="hint">{texts.advice}</p>
    </section>
  );
}
