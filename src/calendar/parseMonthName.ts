/** The names of months in English, French, German and Spanish, whole and as platforms shorten them. */
const NAMES: readonly (readonly string[])[] = [
  ['january', 'jan', 'janvier', 'janv', 'januar', 'jänner', 'enero', 'ene'],
  ['february', 'feb', 'février', 'févr', 'fév', 'februar', 'febrero'],
  ['march', 'mar', 'mars', 'märz', 'mär', 'mrz', 'marzo'],
  ['april', 'apr', 'avril', 'avr', 'abril', 'abr'],
  ['may', 'mai', 'mayo'],
  ['june', 'jun', 'juin', 'juni', 'junio'],
  ['july', 'jul', 'juillet', 'juil', 'juli', 'julio'],
  ['august', 'aug', 'août', 'agosto', 'ago'],
  ['september', 'sept', 'sep', 'septembre', 'septiembre', 'setiembre'],
  ['october', 'oct', 'octobre', 'oktober', 'okt', 'octubre'],
  ['november', 'nov', 'novembre', 'noviembre'],
  ['december', 'dec', 'décembre', 'déc', 'dezember', 'dez', 'diciembre', 'dic'],
];

let numbers: ReadonlyMap<string, number> | undefined;

/** The number of a month from 1 to 12, from its name, with or without accents and a full stop; null for other words. */
export function parseMonthName(name: string): number | null {
  numbers ??= new Map(
    NAMES.flatMap((names, index) => names.map((each) => [plain(each), index + 1] as const)),
  );
  return numbers.get(plain(name).replace(/\.$/, '')) ?? null;
}

function plain(name: string): string {
  return name.trim().toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}
