import { parseNumber, parseNumberParts } from '../../text/parseNumber';
import type { DecimalMark } from '../options';
import type { Ambiguity } from '../previewTypes';

/** The numbers of one column, as the file writes them. */
export interface NumberColumn {
  readonly title: string;
  /** Whether its numbers are whole, so that a mark in them can't be the decimal one. */
  readonly isWhole: boolean;
  readonly texts: Iterable<string>;
}

export interface DecimalDecision {
  readonly decimal: DecimalMark;
  /** The marks of columns that write their numbers otherwise than the file, by their titles. */
  readonly byColumn?: ReadonlyMap<string, DecimalMark>;
  readonly ambiguity: Extract<Ambiguity, { about: 'decimal' }> | null;
}

interface OpenNumber {
  readonly title: string;
  readonly text: string;
  readonly mark: DecimalMark;
}

const OTHER: Readonly<Record<DecimalMark, DecimalMark>> = { '.': ',', ',': '.' };
const COULD_BE_THOUSANDS = /^[1-9]\d{0,2}[.,]\d{3}$/;

type Votes = Readonly<Record<DecimalMark, number>>;

/**
 * The decimal mark of a file, from all its numbers. Those that can be read in one way only decide (`1,234.5`, `0,5`,
 * `1.234.567`), else grouped whole numbers do. Where all leave it open, a mark before three digits is taken to separate
 * thousands, and the person is asked.
 */
export function detectDecimalMark(columns: readonly NumberColumn[], choice?: DecimalMark): DecimalDecision {
  const { decisive, grouped, open } = countVotes(columns);
  const byColumn = marksOfColumns(columns, decisive);
  const others = byColumn.size > 0 ? { byColumn } : {};
  const votes = decisive['.'] + decisive[','] > 0 ? decisive : grouped;
  const isUnanimous = (votes['.'] === 0) !== (votes[','] === 0);
  const usual = votes['.'] === votes[','] && open ? OTHER[open.mark] : majority(votes);
  if (isUnanimous || !open) return { decimal: usual, ...others, ambiguity: null };
  return { decimal: choice ?? usual, ...others, ambiguity: ambiguityOf(open, choice ?? usual) };
}

/** Some files have a column as people read it and one for machines: each whose numbers agree decides for itself. */
function marksOfColumns(columns: readonly NumberColumn[], votes: Votes): Map<string, DecimalMark> {
  if (votes['.'] === 0 || votes[','] === 0) return new Map();
  return new Map(
    columns.flatMap((column): [string, DecimalMark][] => {
      const { decisive } = countVotes([column]);
      const isUnanimous = (decisive['.'] === 0) !== (decisive[','] === 0);
      return isUnanimous ? [[column.title, majority(decisive)]] : [];
    }),
  );
}

/** Counts, by mark, numbers that have it and whole numbers grouped by the other; and the first number that leaves it open. */
function countVotes(columns: readonly NumberColumn[]) {
  const decisive = { '.': 0, ',': 0 };
  const grouped = { '.': 0, ',': 0 };
  let open: OpenNumber | null = null;
  for (const { title, isWhole, texts } of columns) {
    for (const text of texts) {
      const reading = readMark(text);
      if (reading && !reading.isOpen) decisive[reading.mark]++;
      else if (reading && isWhole) grouped[OTHER[reading.mark]]++;
      else if (reading) open ??= { title, text, mark: reading.mark };
    }
  }
  return { decisive, grouped, open };
}

function majority(votes: Votes): DecimalMark {
  return votes[','] > votes['.'] ? ',' : '.';
}

/** The decimal mark of a number, open where it could separate thousands as well; null without marks. */
function readMark(text: string): { readonly mark: DecimalMark; readonly isOpen: boolean } | null {
  if (!/[.,]/.test(text)) return null;
  const digits = parseNumberParts(text)?.digits;
  const last = digits?.match(/[.,](?=[^.,]*$)/)?.[0] as DecimalMark | undefined;
  if (!digits || !last) return null;
  const isRepeated = digits.indexOf(last) < digits.lastIndexOf(last);
  if (isRepeated) return { mark: OTHER[last], isOpen: false };
  return { mark: last, isOpen: COULD_BE_THOUSANDS.test(digits) };
}

function ambiguityOf({ title, text }: OpenNumber, chosen: DecimalMark): DecimalDecision['ambiguity'] {
  const readings = (['.', ','] as const).flatMap((choice) => {
    const value = parseNumber(text, choice);
    return value === null ? [] : [{ choice, value }];
  });
  return { about: 'decimal', column: title, example: text, readings, chosen };
}
