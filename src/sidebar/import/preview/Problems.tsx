import type { Problem, TablePreview } from '../../../imports';
import { importTexts } from '../../../locales';
import { fill } from '../../../locales/fill';
import { useLanguage, useTexts } from '../../language';

/** As many as anyone reads. */
const MOST_SHOWN = 30;
/** As much of a cell as tells which one it is. */
const MOST_LETTERS = 80;

/** Each value that can't be used, with its place and the reason. */
export function Problems({ table: { problems } }: { readonly table: TablePreview }) {
  const { problems: texts } = useTexts(importTexts);
  const language = useLanguage();
  const written = (count: number) => count.toLocaleString(language);
  const hidden = problems.length - MOST_SHOWN;
  if (problems.length === 0) return null;
  return (
    <details class="unfold">
      <summary>{fill(texts.title, { count: written(problems.length) })}</summary>
      <ul class="listed">
        {problems.slice(0, MOST_SHOWN).map((problem) => (
          <ProblemItem key={`${problem.line} ${problem.column}`} problem={problem} />
        ))}
      </ul>
      {hidden > 0 && <p>{fill(texts.more, { count: written(hidden) })}</p>}
    </details>
  );
}

function ProblemItem({ problem: { line, column, found, reason, losesRow } }: { readonly problem: Problem }) {
  const { problems: texts } = useTexts(importTexts);
  const place = fill(texts.place, { line, column });
  return (
    <li>
      <span class="hint">{losesRow ? `${place} · ${texts.losesRow}` : place}</span>
      {fill(texts.reasons[reason], { found: shortened(found) })}
    </li>
  );
}

function shortened(text: string): string {
  const letters = [...text.trim()];
  return letters.length > MOST_LETTERS ? `${letters.slice(0, MOST_LETTERS).join('')}…` : letters.join('');
}
