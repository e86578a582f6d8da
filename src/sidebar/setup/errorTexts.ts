import { type Language, setupTexts } from '../../locales';
import { fill } from '../../locales/fill';
import type { Problem } from './validate';

/** The text of a problem, if there is one. */
export function errorText(problem: Problem | undefined, language: Language): string | undefined {
  if (!problem) return undefined;
  const { blank, ...errors } = setupTexts[language].errors;
  const { key, found = '', count = 0 } = problem;
  const isBlank = found.trim() === '' && key in blank;
  return isBlank ? blank[key as keyof typeof blank] : fill(errors[key], { found: found.trim(), count });
}
