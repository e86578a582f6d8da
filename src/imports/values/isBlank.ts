/** What platforms write where they have no figure. */
const BLANKS: ReadonlySet<string> = new Set([
  '',
  '-',
  '--',
  '–',
  '—',
  'n/a',
  'na',
  'nd',
  'n/d',
  'nan',
  'null',
  'none',
  'undefined',
  '(not set)',
  '∅',
]);

const MAX_LENGTH = 20;

export function isBlank(text: string): boolean {
  if (text.length > MAX_LENGTH) return text.trim() === '';
  return BLANKS.has(text.trim().toLowerCase());
}
