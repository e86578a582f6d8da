import type { ComparisonState } from '../effect/useComparison';
import { needsAnswer, type OpenedFile } from '../files/openedFile';

/** Whether an import would only do what the earlier ones did: nothing is to be asked, left out or decided. */
export function isUnasked(files: readonly OpenedFile[], { status, found }: ComparisonState): boolean {
  const effects = [...found.values()];
  const isClear = effects.every(
    ({ refusal, conflicts, rejected }) => refusal === null && conflicts.length === 0 && rejected.length === 0,
  );
  const isRead = files.every(({ preview: { failure, tables } }) => {
    const problems = tables.flatMap((table) => table.problems);
    return failure === null && problems.length === 0;
  });
  return status === 'done' && effects.length > 0 && isClear && isRead && !files.some(needsAnswer);
}
