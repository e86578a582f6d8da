import { importTexts } from '../../../locales';
import { fill } from '../../../locales/fill';
import type { FileResult, TrackerState } from '../../../workbook/imports';
import { ActionButton } from '../../ActionButton';
import { StepHeading } from '../../form/StepHeading';
import { useLanguage, useTexts } from '../../language';
import { refusalIn } from '../words/refusal';
import type { Outcomes } from './importAll';

interface Props {
  readonly outcomes: Outcomes;
  readonly state: TrackerState;
  readonly onMore: () => void;
}

/** What the import did, file by file. */
export function Results({ outcomes, state, onMore }: Props) {
  const { result: texts } = useTexts(importTexts);
  const isAny = outcomes.some(([, { id }]) => id !== null);
  return (
    <>
      <StepHeading focused>{isAny ? texts.title : texts.none}</StepHeading>
      <ul class="people listed">
        {outcomes.map(([file, outcome]) => (
          <li key={file}>
            {file} <OutcomeOf outcome={outcome} state={state} />
          </li>
        ))}
      </ul>
      <div class="actions">
        <ActionButton onClick={onMore}>{texts.more}</ActionButton>
      </div>
    </>
  );
}

interface OutcomeProps {
  readonly outcome: FileResult;
  readonly state: TrackerState;
}

function OutcomeOf({ outcome, state }: OutcomeProps) {
  const { result: texts } = useTexts(importTexts);
  const language = useLanguage();
  const { refusal, added, changed, keptCells } = outcome;
  if (refusal) return <span class="refused">{refusalIn(refusal, language, state.language)}</span>;
  const counts: [string, number][] = [
    [texts.added, added],
    [texts.changed, changed],
    [texts.kept, keptCells],
  ];
  const done = counts
    .filter(([, count]) => count > 0)
    .map(([text, count]) => fill(text, { count: count.toLocaleString(language) }));
  return <span class="hint">{done.length > 0 ? done.join(' ') : texts.nothingNew}</span>;
}
