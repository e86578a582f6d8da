import type { IsoDay } from '../calendar/isoDay';
import { messageFor } from '../cells/message';
import { CellError, type Refusal } from '../cells/refusal';
import { evidenceFieldTexts, type Language, type Localized } from '../locales';
import type { KeepOutcome } from '../workbook/verdicts/keepVerdict';
import { type EvidenceChoices, evidenceChoices, withCurrentColumns } from './evidence/choices';
import { type InsertKind, type InsertOutcome, insertResult } from './evidence/insertResult';
import { keepEvidenceOf, type QuestionName } from './evidence/keepEvidence';
import { evaluateLift, type FoundEvidence, type ThinEvidence } from './evidence/liftEvidence';
import { type NextMoney, nextMoney } from './evidence/nextMoney';
import { type EvidenceQuestion, type LocatedQuestion, readQuestion } from './evidence/question';
import { evaluateRate, type RateEvidence } from './evidence/rateEvidence';
import { type SelectedCells, selectedCells } from './evidence/selection';

/** Cells that can't be used, with the message that a formula over them would show. */
export interface RefusedEvidence {
  readonly status: 'refused';
  readonly message: Localized;
}

export interface NoEvidence {
  readonly status: 'blank';
}

export type Evidence = FoundEvidence | ThinEvidence | RateEvidence | RefusedEvidence | NoEvidence;

/** What the Evidence tab may offer: columns of the tracking workbook, and its start. */
export function getEvidenceChoices(): EvidenceChoices {
  return evidenceChoices();
}

/** The selected cells, to be asked about. */
export function getSelectedCells(): SelectedCells {
  return selectedCells();
}

/** Where more money would pay, by channel, from Activity. */
export function getNextMoney(): NextMoney {
  return nextMoney();
}

/** Evaluates the cells of a question as CAUSAL_LIFT does, or RATIO_LIFT where they are a share of others. */
export function getEvidence(asked: EvidenceQuestion): Evidence {
  const question = withCurrentColumns(asked);
  try {
    return (question.of ? evaluateRate(question) : liftAnswer(question)) ?? { status: 'blank' };
  } catch (error) {
    if (!(error instanceof CellError)) throw error;
    const message = (language: Language) => messageFor(inWordsOfTheTab(error.refusal, language), language);
    return { status: 'refused', message: { en: message('en'), fr: message('fr') } };
  }
}

function liftAnswer(question: LocatedQuestion): FoundEvidence | ThinEvidence | null {
  const read = readQuestion(question);
  return read && evaluateLift(read);
}

/** Writes the formula of a question at the active cell, headings above it. */
export function insertEvidence(question: EvidenceQuestion, kind: InsertKind): InsertOutcome {
  return insertResult(withCurrentColumns(question), kind);
}

/** `noAnswer`: the cells give none any more. */
export type KeepResult = KeepOutcome | 'noAnswer';

/** Keeps the answer to a question in the sheet of verdicts, as it is now; `today` as yyyy-mm-dd. */
export function keepEvidence(asked: EvidenceQuestion, name: QuestionName, today: IsoDay): KeepResult {
  const evidence = getEvidence(asked);
  if (evidence.status !== 'found' && evidence.status !== 'rate') return 'noAnswer';
  return keepEvidenceOf(withCurrentColumns(asked), evidence, name, today);
}

/** Names a formula's arguments as the tab names its fields. */
function inWordsOfTheTab(refusal: Refusal, language: Language): Refusal {
  const fields: Readonly<Record<string, string>> = evidenceFieldTexts[language];
  const named = (argument: string) => fields[argument] ?? argument;
  const { argument, other } = refusal;
  const renamed = { ...refusal, argument: named(argument) };
  return other === undefined ? renamed : { ...renamed, other: named(other) };
}
