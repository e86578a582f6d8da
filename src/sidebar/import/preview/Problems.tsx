import type { Problem, TablePreview } from '../../../imports';
import { importTexts } from '../../../locales';
import { fill } from '../../../locales/fill';
import { useLanguage, useTexts } from '../../language';

/** Nobody reads more. */
const MOST_SHOWN = 30;
/** Enough to recognise the cell. */
const MOST_LETTERS = 80;

/** Each value that can't be used, with its position and the reason. */
export function Problems({ table: { problems } }: { readonly table: TablePreview }) {
  const { problems: texts } = useTexts(importTexts);
  const language = useLanguage();
  const format = (count: number) => count.toLocaleString(language);
  const hidden = problems.length - MOST_SHOWN;
  if (problems.length === 0) return null;
  return (
    <details class="unfold">
      <summary>{fill(texts.title, { count: format(problems.length) })}</summary>
      <ul class="listed">
        {problems.slice(0, MOST_SHOWN).map((problem) => (
          <ProblemItem key={`${problem.line} ${problem.column}`} problem={problem} />
        ))}
      </ul>
      {hidden > 0 && <p>{fill(texts.more, { count: format(hidden) })}</p>}
    </details>
  );
}

function ProblemItem({ problem: { line, column, found, reason, losesRow } }: { readonly problem: Problem }) {
  const { problems: texts } = useTexts(importTexts);
  const position = fill(texts.place, { line, column });
  return (
    <li>
      <span class="hint">{losesRow ? `${position} · ${texts.losesRow}` : position}</span>
      {fill(texts.reasons[reason], { found: shortened(found) })}
    </li>
  );
}

function shortened(text: string): string {
  const letters = [...text.trim()];
  return letters.length > MOST_LETTERS ? `${letters.slice(0, MOST_LETTERS).join('')}…` : letters.join('');
}
