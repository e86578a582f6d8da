import type { CatalogueEntry } from '../../functions/catalogue';
import type { Language } from '../../locales';
import { formatNumber } from '../../locales/formatNumber';

/** Shown for a blank cell. */
const BLANK = '–';
const separators: Readonly<Record<Language, string>> = { en: ', ', fr: '; ' };
/** In a sentence, French puts a thin space before a semicolon. */
const inWords: Readonly<Record<Language, string>> = { en: ', ', fr: '\u202f; ' };

/** How the function is called: `ROI(gain, cost, [margin])`. */
export function signature({ name, args }: CatalogueEntry, language: Language): string {
  const params = args.map((arg) => (arg.optional ? `[${arg.name}]` : arg.name));
  return `${name}(${params.join(separators[language])})`;
}

/** What the function returns: a kind of number, or several named columns. */
export function returnsText(
  { returns }: CatalogueEntry,
  language: Language,
  kinds: Readonly<Record<CatalogueEntry['returns'][number]['format'], string>>,
): string {
  return returns
    .map(({ format, heading }) => (heading ? `${heading[language]} (${kinds[format]})` : kinds[format]))
    .join(', ');
}

/** The result of the example as a cell would show it. */
export function exampleText({ example, returns }: CatalogueEntry, language: Language): string {
  const shown = example.result.map((cell, i) => {
    const { format = 'number', heading = null } = returns[i] ?? {};
    const text = typeof cell === 'number' ? formatOutput(cell, format, language) : cell[language];
    return heading ? `${heading[language]} ${text || BLANK}` : text;
  });
  return shown.join(inWords[language]);
}

function formatOutput(
  n: number,
  format: CatalogueEntry['returns'][number]['format'],
  language: Language,
): string {
  const options: Intl.NumberFormatOptions =
    format === 'percent'
      ? { style: 'percent', maximumFractionDigits: 1 }
      : { minimumFractionDigits: format === 'money' ? 2 : 0, maximumFractionDigits: 2 };
  return formatNumber(n, language, options);
}
