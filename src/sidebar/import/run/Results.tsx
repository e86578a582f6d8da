import { importTexts } from '../../../locales';
import { fill } from '../../../locales/fill';
import type { FileResult, TrackerState } from '../../../workbook/imports';
import { ActionButton } from '../../ActionButton';
import { StepHeading } from '../../form/StepHeading';
import { useLanguage, useTexts } from '../../language';
import { refusalText } from '../words/refusalText';
import type { ImportResults } from './importAll';

interface Props {
  readonly results: ImportResults;
  readonly state: TrackerState;
  readonly onMore: () => void;
}

/** What the import did, file by file. */
export function Results({ results, state, onMore }: Props) {
  const { result: texts } = useTexts(importTexts);
  const isAny = results.some(([, { id }]) => id !== null);
  return (
    <>
      <StepHeading focused>{isAny ? texts.title : texts.none}</StepHeading>
      <ul class="people listed">
        {results.map(([file, result]) => (
          <li key={file}>
            {file} <FileItem result={result} state={state} />
          </li>
        ))}
      </ul>
      <div class="actions">
        <ActionButton onClick={onMore}>{texts.more}</ActionButton>
      </div>
    </>
  );
}

interface ItemProps {
  readonly result: FileResult;
  readonly state: TrackerState;
}

function FileItem({ result, state }: ItemProps) {
  const { result: texts } = useTexts(importTexts);
  const language = useLanguage();
  const { refusal, added, changed, keptCells } = result;
  if (refusal) return <span class="refused">{refusalText(refusal, language, state.language)}</span>;
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
