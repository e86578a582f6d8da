import { describeVerdict } from '../../cells/describePhrase';
import { evidenceTexts } from '../../locales';
import { fill } from '../../locales/fill';
import type { FoundEvidence } from '../../server/evidence/liftEvidence';
import { useLanguage, useTexts } from '../language';
import { liftText } from './liftText';

interface Props {
  readonly evidence: FoundEvidence;
  /** How many controls the question has. */
  readonly count: number;
}

/** Warns of controls that changed at the start themselves. */
export function MovedControls({ evidence: { movedControls }, count }: Props) {
  const { controls, facts } = useTexts(evidenceTexts);
  const language = useLanguage();
  return (
    <>
      {movedControls.map(({ place, phrase, lift }) => (
        <p key={place} class="caution">
          {fill(count > 1 ? controls.moved.several : controls.moved.one, {
            place: place + 1,
            lift: liftText(lift, facts, language),
            verdict: describeVerdict(phrase, language),
          })}
        </p>
      ))}
    </>
  );
}
