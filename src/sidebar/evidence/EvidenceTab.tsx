import { useState } from 'preact/hooks';
import { evidenceTexts, type Language } from '../../locales';
import type { Evidence } from '../../server/evidence';
import type { EvidenceChoices } from '../../server/evidence/choices';
import type { EvidenceQuestion } from '../../server/evidence/question';
import { Failure } from '../Failure';
import { type TextsOf, useLanguage, useTexts } from '../language';
import { server } from '../server';
import { useLoaded } from '../useLoaded';
import { Waiting } from '../Waiting';
import { type Answer, isAnswer } from './answered';
import { type Draft, draftFrom, questionOf } from './draft';
import { QuestionForm } from './QuestionForm';
import { Result } from './Result';
import './evidence.css';

/** Judges what an effort changed, and shows how sure that is. */
export function EvidenceTab() {
  const [choices, load] = useLoaded(server.getEvidenceChoices);
  const [hasLooked, setLooked] = useState(false);
  const lookAgain = () => {
    setLooked(true);
    load();
  };
  if (choices === 'loading') return <Waiting />;
  if (choices === 'failed') return <Failure onRetry={lookAgain} />;
  return <EvidenceView choices={choices} hasLooked={hasLooked} onLookAgain={lookAgain} />;
}

/** A question that was answered, with its answer. */
interface Answered {
  readonly question: EvidenceQuestion;
  readonly evidence: Answer;
}

type Unanswered = 'asking' | 'failed' | Exclude<Evidence, Answer> | null;

interface ViewProps {
  readonly choices: EvidenceChoices;
  /** Whether the user asked for it: the keyboard then goes on from here. */
  readonly hasLooked: boolean;
  readonly onLookAgain: () => void;
}

function EvidenceView({ choices, hasLooked, onLookAgain }: ViewProps) {
  const texts = useTexts(evidenceTexts);
  const language = useLanguage();
  const [draft, setDraft] = useState<Draft>(() => draftFrom(choices));
  const [unanswered, setUnanswered] = useState<Unanswered>(null);
  const [answered, setAnswered] = useState<Answered | null>(null);
  const [isBack, setBack] = useState(hasLooked);
  const ask = () => {
    const question = questionOf(draft);
    if (!question) return;
    setUnanswered('asking');
    server.getEvidence(question).then(
      (evidence) => {
        setUnanswered(isAnswer(evidence) ? null : evidence);
        if (isAnswer(evidence)) setAnswered({ question, evidence });
      },
      () => setUnanswered('failed'),
    );
  };
  const change = (changed: Draft) => {
    setDraft(changed);
    if (unanswered !== 'asking') setUnanswered(null);
  };
  const goBack = () => {
    setBack(true);
    setAnswered(null);
  };
  if (answered) return <Result {...answered} draft={draft} onBack={goBack} />;
  return (
    <QuestionForm
      draft={draft}
      choices={choices}
      busy={unanswered === 'asking'}
      said={why(unanswered, texts, language)}
      focused={isBack}
      onChange={change}
      onAsk={ask}
      onLookAgain={onLookAgain}
    />
  );
}

function why(unanswered: Unanswered, texts: TextsOf<typeof evidenceTexts>, language: Language): string {
  if (unanswered === null || unanswered === 'asking') return '';
  if (unanswered === 'failed') return texts.failed;
  return unanswered.status === 'refused' ? unanswered.message[language] : texts.blank;
}
