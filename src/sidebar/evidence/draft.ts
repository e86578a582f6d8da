import type { CellsReference, NamedCells } from '../../server/evidence/cells';
import type { EvidenceChoices } from '../../server/evidence/choices';
import type { EvidenceQuestion } from '../../server/evidence/question';

/** Cells chosen for a question; controls may have several columns. */
export interface ChosenCells extends NamedCells {
  readonly columns?: number;
  /** Whether dates are counted 1, 2, 3 … instead. */
  readonly areNumbers?: boolean;
}

/** Whether a number by date is asked about, or its share of another. */
export type Kind = 'number' | 'share';

/** A question as far as it has been filled in. */
export interface Draft {
  readonly kind: Kind;
  readonly dates: ChosenCells | null;
  readonly values: ChosenCells | null;
  readonly start: string;
  /** Whether dates and the start are counted 1, 2, 3 …. */
  readonly isCounted: boolean;
  readonly controls: ChosenCells | null;
  /** The whole that a share is taken of. */
  readonly of: ChosenCells | null;
}

export type DraftProblem = 'dates' | 'values' | 'of' | 'start' | 'countedStart';

/** The usual question: the workbook's first column, and its start. */
export function draftFrom({ dates, values, start }: EvidenceChoices): Draft {
  return {
    kind: 'number',
    dates,
    values: values[0] ?? null,
    start: start ?? '',
    isCounted: false,
    controls: null,
    of: null,
  };
}

/** What is missing or invalid. */
export function problemsIn({ kind, dates, values, of, start, isCounted }: Draft): DraftProblem[] {
  const problems: [DraftProblem, boolean][] = [
    ['dates', dates === null],
    ['values', values === null],
    ['of', kind === 'share' && of === null],
    ['start', !isCounted && !/^\d{4}-\d{2}-\d{2}$/.test(start)],
    ['countedStart', isCounted && !/^-?\d+$/.test(start.trim())],
  ];
  return problems.flatMap(([problem, isPresent]) => (isPresent ? [problem] : []));
}

/** The question of a draft; null if it has problems. */
export function questionOf(draft: Draft): EvidenceQuestion | null {
  const { kind, dates, values, of, start, isCounted, controls } = draft;
  if (!dates || !values || problemsIn(draft).length > 0) return null;
  return {
    dates: reference(dates),
    values: reference(values),
    start: isCounted ? Number(start) : start,
    controls: kind === 'number' && controls ? reference(controls) : null,
    of: kind === 'share' && of ? reference(of) : null,
  };
}

export function isSame(a: CellsReference | null, b: CellsReference | null): boolean {
  return a?.sheet === b?.sheet && a?.a1 === b?.a1;
}

function reference({ sheet, a1, column }: CellsReference): CellsReference {
  return column === undefined ? { sheet, a1 } : { sheet, a1, column };
}
