import type { ICellData, Nullable } from '@univerjs/core';

type Content = Nullable<ICellData>;

/** The order in which rows come when they are sorted by one cell each: numbers, then texts, blanks at the end. */
export function sortedOrder(keys: readonly Content[], ascending: boolean): number[] {
  const sign = ascending ? 1 : -1;
  return [...keys.keys()].sort((one, other) => {
    const [a, b] = [keys[one], keys[other]];
    return rank(a) - rank(b) || sign * compare(a?.v, b?.v);
  });
}

/** What moves with a row. Formulas can't, since their references would have to be adapted. */
export function movable(content: Content): ICellData {
  if (content?.f) throw new Error('not available in the workbench: Range.sort of cells with formulas');
  return { f: null, si: null, p: content?.p ?? null, v: content?.v ?? null, t: content?.t ?? null };
}

function rank(content: Content): number {
  const value = content ? content.v : null;
  if (value === undefined || value === null || value === '') return 2;
  return typeof value === 'string' ? 1 : 0;
}

function compare(one: ICellData['v'], other: ICellData['v']): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return String(one ?? '').localeCompare(String(other ?? ''));
}
