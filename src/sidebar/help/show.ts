import type { Language } from '../../locales';
import type { CatalogueEntry } from '../../server/catalogue';

const separators: Readonly<Record<Language, string>> = { en: ', ', fr: '; ' };

/** How the function is called: `ROI(gain, cost, [margin])`. */
export function signature({ name, args }: CatalogueEntry, language: Language): string {
  const params = args.map((arg) => (arg.optional ? `[${arg.name}]` : arg.name));
  return `${name}(${params.join(separators[language])})`;
}

/** What the example gives, as a cell of the language would show it. */
export function exampleResult({ example, returns }: CatalogueEntry, language: Language): string {
  const shown = returns.map(({ format, heading }, i) => {
    const number = showNumber(example.result[i] ?? 0, format, language);
    return heading ? `${heading[language]} ${number}` : number;
  });
  return shown.join(separators[language]);
}

function showNumber(
  n: number,
  format: CatalogueEntry['returns'][number]['format'],
  language: Language,
): string {
  const options: Intl.NumberFormatOptions =
    format === 'percent'
      ? { style: 'percent', maximumFractionDigits: 1 }
      : { minimumFractionDigits: format === 'money' ? 2 : 0, maximumFractionDigits: 2 };
  return n.toLocaleString(language, options);
}
