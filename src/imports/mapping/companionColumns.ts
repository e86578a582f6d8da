import { normalizeTitle } from '../values/normalizeTitle';
import type { Mapping } from './mapping';

/** Columns of an unknown file that say something of its rows though the person needn't describe them. */
export interface CompanionColumns {
  /** Whether an order or a payment is one. */
  readonly state?: string;
  readonly currency?: string;
  /** The other end of a range that begins, or ends, in the column of the date. */
  readonly otherEnd?: { readonly title: string; readonly is: 'first' | 'last' };
}

/** Titles in the order in which they count: a payment's state says more than an order's. */
const STATES = [
  ...['financial status', 'payment status', 'statut du paiement', 'statut de paiement', 'état du paiement'],
  ...['order status', 'statut de la commande', 'état de la commande', 'transaction status', 'status'],
  ...['statut', 'état', 'state', 'zahlungsstatus', 'estado'],
].map(normalizeTitle);

const CURRENCIES = [
  ...['currency', 'currency code', 'devise', 'monnaie', 'code devise', 'währung', 'moneda', 'divisa'],
].map(normalizeTitle);

/** Words for the first and the last day of a range; longer ones come first. */
const ENDS: readonly (readonly [first: string, last: string])[] = [
  ['beginning', 'end'],
  ['starting', 'ending'],
  ['starts', 'ends'],
  ['started', 'ended'],
  ['start', 'end'],
  ['start', 'stop'],
  ['begin', 'end'],
  ['since', 'until'],
  ['from', 'to'],
  ['first', 'last'],
  ['debut', 'fin'],
  ['premier', 'dernier'],
  ['du', 'au'],
  ['beginn', 'ende'],
  ['von', 'bis'],
  ['inicio', 'fin'],
  ['desde', 'hasta'],
];

const SALES: ReadonlySet<string> = new Set(['orders', 'sales', 'revenue', 'customers']);
const MONEY: ReadonlySet<string> = new Set(['sales', 'revenue', 'ad_spend', 'fees']);

/** Finds these columns among those that the person hasn't described. */
export function companionColumns(header: readonly string[], mapping: Mapping): CompanionColumns {
  const free = header.map((title) => title.trim()).filter((title) => title && !(title in mapping.columns));
  const fields: readonly string[] = [...Object.values(mapping.columns), mapping.each ?? ''];
  const isOf = (kinds: ReadonlySet<string>) => fields.some((field) => kinds.has(field));
  const state = isOf(SALES) ? titled(free, STATES) : undefined;
  const currency = isOf(MONEY) ? titled(free, CURRENCIES) : undefined;
  const otherEnd = fields.includes('until') ? undefined : otherEndOf(mapping, free);
  return {
    ...(state !== undefined && { state }),
    ...(currency !== undefined && { currency }),
    ...(otherEnd !== undefined && { otherEnd }),
  };
}

function titled(titles: readonly string[], known: readonly string[]): string | undefined {
  const written = new Map(titles.map((title) => [normalizeTitle(title), title]));
  return known.flatMap((title) => written.get(title) ?? [])[0];
}

function otherEndOf({ columns }: Mapping, free: readonly string[]): CompanionColumns['otherEnd'] {
  const date = Object.keys(columns).find((title) => columns[title] === 'date');
  if (date === undefined) return undefined;
  const words = normalizeTitle(date);
  for (const [first, last] of ENDS) {
    const end = titled(free, replaced(words, first, last));
    if (end !== undefined) return { title: end, is: 'last' };
    const start = titled(free, replaced(words, last, first));
    if (start !== undefined) return { title: start, is: 'first' };
  }
  return undefined;
}

/** The title with one word in the place of another, at its beginning or at its end; none where it lacks the word. */
function replaced(title: string, word: string, by: string): string[] {
  return [
    ...(title.startsWith(word) ? [by + title.slice(word.length)] : []),
    ...(title.endsWith(word) ? [title.slice(0, -word.length) + by] : []),
    ...(title.includes(`(${word})`) ? [title.replace(`(${word})`, `(${by})`)] : []),
  ];
}
