import type { DecimalMark } from '../options';
import type { Ambiguity } from '../previewTypes';
import { parseNumber, parseNumberParts } from './parseNumber';

/** The numbers of one column, as the file writes them. */
export interface NumberColumn {
  readonly title: string;
  /** Whether its numbers are whole, so that a mark in them can't be the decimal one. */
  readonly isWhole: boolean;
  readonly texts: Iterable<string>;
}

export interface DecimalDecision {
  readonly decimal: DecimalMark;
  readonly ambiguity: Extract<Ambiguity, { about: 'decimal' }> | null;
}

interface Open {
  readonly title: string;
  readonly text: string;
  readonly mark: DecimalMark;
}

const OTHER: Readonly<Record<DecimalMark, DecimalMark>> = { '.': ',', ',': '.' };
const COULD_BE_THOUSANDS = /^[1-9]\d{0,2}[.,]\d{3}$/;

type Votes = Readonly<Record<DecimalMark, number>>;

/**
 * Which mark a file's decimals have, from all its numbers: those that can be read in one way decide (`1,234.5`, `0,5`,
 * `1.234.567`), else grouped whole numbers do. Where all leave it open, a mark followed by three digits separates
 * thousands, and the reading is shown.
 */
export function detectDecimalMark(columns: readonly NumberColumn[], choice?: DecimalMark): DecimalDecision {
  const { sure, whole, open } = countVotes(columns);
  const votes = sure['.'] + sure[','] > 0 ? sure : whole;
  const isUnanimous = (votes['.'] === 0) !== (votes[','] === 0);
  const usual = votes['.'] === votes[','] && open ? OTHER[open.mark] : majority(votes);
  if (isUnanimous || !open) return { decimal: usual, ambiguity: null };
  return { decimal: choice ?? usual, ambiguity: ambiguityOf(open, choice ?? usual) };
}

/** Numbers that tell the mark, whole numbers that tell what it isn't, and the first that leaves it open. */
function countVotes(columns: readonly NumberColumn[]) {
  const sure = { '.': 0, ',': 0 };
  const whole = { '.': 0, ',': 0 };
  let open: Open | null = null;
  for (const { title, isWhole, texts } of columns) {
    for (const text of texts) {
      const said = readMark(text);
      if (said && !said.isOpen) sure[said.mark]++;
      else if (said && isWhole) whole[OTHER[said.mark]]++;
      else if (said) open ??= { title, text, mark: said.mark };
    }
  }
  return { sure, whole, open };
}

function majority(votes: Votes): DecimalMark {
  return votes[','] > votes['.'] ? ',' : '.';
}

/** The decimal mark that a number has, or the mark that could separate its thousands as well; null without marks. */
function readMark(text: string): { readonly mark: DecimalMark; readonly isOpen: boolean } | null {
  if (!/[.,]/.test(text)) return null;
  const digits = parseNumberParts(text)?.digits;
  const last = digits?.match(/[.,](?=[^.,]*$)/)?.[0] as DecimalMark | undefined;
  if (!digits || !last) return null;
  const isRepeated = digits.indexOf(last) < digits.lastIndexOf(last);
  if (isRepeated) return { mark: OTHER[last], isOpen: false };
  return { mark: last, isOpen: COULD_BE_THOUSANDS.test(digits) };
}

function ambiguityOf({ title, text }: Open, chosen: DecimalMark): DecimalDecision['ambiguity'] {
  const readings = (['.', ','] as const).flatMap((choice) => {
    const value = parseNumber(text, choice);
    return value === null ? [] : [{ choice, value }];
  });
  return { about: 'decimal', column: title, example: text, readings, chosen };
}
