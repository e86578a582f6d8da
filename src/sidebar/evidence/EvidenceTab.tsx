import { useState } from 'preact/hooks';
import { evidenceTexts, type Language } from '../../locales';
import type { Evidence } from '../../server/evidence';
import type { EvidenceChoices } from '../../server/evidence/choices';
import type { EvidenceQuestion } from '../../server/evidence/question';
import { Failure } from '../Failure';
import { Loading } from '../Loading';
import { type TextsOf, useLanguage, useTexts } from '../language';
import { server } from '../server';
import { useLoaded } from '../useLoaded';
import { type Answer, isAnswer } from './answer';
import { type Draft, draftFrom, questionOf } from './draft';
import { NextMoney } from './NextMoney';
import { QuestionForm } from './QuestionForm';
import { Result } from './Result';
import './evidence.css';

/** Estimates what an effort changed, and shows how sure that is. */
export function EvidenceTab() {
  const [choices, load] = useLoaded(server.getEvidenceChoices);
  const [isReloaded, setReloaded] = useState(false);
  const reload = () => {
    setReloaded(true);
    load();
  };
  if (choices === 'loading') return <Loading />;
  if (choices === 'failed') return <Failure onRetry={reload} />;
  return <EvidenceView choices={choices} isReloaded={isReloaded} onReload={reload} />;
}

/** A question with its answer. */
interface Answered {
  readonly question: EvidenceQuestion;
  readonly evidence: Answer;
}

type NoAnswer = 'asking' | 'failed' | Exclude<Evidence, Answer> | null;

interface ViewProps {
  readonly choices: EvidenceChoices;
  /** Whether the user reloaded it; the heading then takes the focus. */
  readonly isReloaded: boolean;
  readonly onReload: () => void;
}

function EvidenceView({ choices, isReloaded, onReload }: ViewProps) {
  const texts = useTexts(evidenceTexts);
  const language = useLanguage();
  const [draft, setDraft] = useState<Draft>(() => draftFrom(choices));
  const [noAnswer, setNoAnswer] = useState<NoAnswer>(null);
  const [answered, setAnswered] = useState<Answered | null>(null);
  const [isBack, setBack] = useState(isReloaded);
  const ask = () => {
    const question = questionOf(draft);
    if (!question) return;
    setNoAnswer('asking');
    server.getEvidence(question).then(
      (evidence) => {
        setNoAnswer(isAnswer(evidence) ? null : evidence);
        if (isAnswer(evidence)) setAnswered({ question, evidence });
      },
      () => setNoAnswer('failed'),
    );
  };
  const change = (changed: Draft) => {
    setDraft(changed);
    if (noAnswer !== 'asking') setNoAnswer(null);
  };
  const goBack = () => {
    setBack(true);
    setAnswered(null);
  };
  if (answered) return <Result {...answered} draft={draft} onBack={goBack} />;
  return (
    <>
      <QuestionForm
        draft={draft}
        choices={choices}
        busy={noAnswer === 'asking'}
        problem={noAnswerText(noAnswer, texts, language)}
        focused={isBack}
        onChange={change}
        onAsk={ask}
        onReload={onReload}
      />
      <NextMoney currency={choices.currency} cadence={choices.cadence} />
    </>
  );
}

function noAnswerText(noAnswer: NoAnswer, texts: TextsOf<typeof evidenceTexts>, language: Language): string {
  if (noAnswer === null || noAnswer === 'asking') return '';
  if (noAnswer === 'failed') return texts.failed;
  return noAnswer.status === 'refused' ? noAnswer.message[language] : texts.blank;
}
