import type { CellsReference, NamedCells } from '../../server/evidence/cells';
import type { EvidenceChoices } from '../../server/evidence/choices';
import type { EvidenceQuestion } from '../../server/evidence/question';

/** Cells chosen for a question; of controls there may be several columns. */
export interface ChosenCells extends NamedCells {
  readonly columns?: number;
  /** They count 1, 2, 3 … where dates are asked for. */
  readonly areNumbers?: boolean;
}

/** What is asked about: a number by date, or the share that it makes of another. */
export type Kind = 'number' | 'share';

/** A question as far as it has been filled in. */
export interface Draft {
  readonly kind: Kind;
  readonly dates: ChosenCells | null;
  readonly values: ChosenCells | null;
  readonly start: string;
  /** The dates are counted 1, 2, 3 …, and so is the start. */
  readonly isCounted: boolean;
  readonly controls: ChosenCells | null;
  /** The whole that a share is taken of. */
  readonly of: ChosenCells | null;
}

export type DraftProblem = 'dates' | 'values' | 'of' | 'start' | 'countedStart';

/** The question that most people come with: the workbook's first column, and its own start. */
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

/** What stands in the way of asking. */
export function problemsIn({ kind, dates, values, of, start, isCounted }: Draft): DraftProblem[] {
  const problems: [DraftProblem, boolean][] = [
    ['dates', dates === null],
    ['values', values === null],
    ['of', kind === 'share' && of === null],
    ['start', !isCounted && !/^\d{4}-\d{2}-\d{2}$/.test(start)],
    ['countedStart', isCounted && !/^-?\d+$/.test(start.trim())],
  ];
  return problems.flatMap(([problem, stands]) => (stands ? [problem] : []));
}

/** The question of a draft without problems, else null. */
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
