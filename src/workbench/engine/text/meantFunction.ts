import { similarText } from '../../../text/similarText';

export interface MeantFunction {
  readonly found: string;
  readonly meant: string;
}

/** Words before a bracket: a name may have been typed with blanks or hyphens. */
const CALL = /(\p{L}[\p{L}\p{N}_.-]*(?: +[\p{L}\p{N}_.-]+)*)\s*\(/gu;

/** The first name in a formula that is none of these functions but nearly one, and which. */
export function meantFunction(formula: string, names: readonly string[]): MeantFunction | undefined {
  const withoutTexts = formula.replace(/"(?:[^"]|"")*"/g, '""');
  for (const [, found = ''] of withoutTexts.matchAll(CALL)) {
    const meant = nearest(found.toUpperCase(), names);
    if (meant !== undefined) return { found, meant };
  }
  return undefined;
}

function nearest(name: string, names: readonly string[]): string | undefined {
  if (names.includes(name)) return undefined;
  const joined = name.replace(/[ .-]+/g, '_');
  const bare = (text: string) => text.replace(/_/g, '');
  return names.find((each) => bare(each) === bare(joined)) ?? similarText(joined, names);
}
