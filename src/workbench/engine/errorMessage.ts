import { engineTexts } from '../../locales/engine';
import type { Language } from './types';

/** What an error value means, in words: what the function said, else what the value stands for. */
export function errorMessage(value: string, thrown: string | null, language: Language): string | null {
  const { errors } = engineTexts[language];
  if (value === '#ERROR!') return thrown ?? errors['#ERROR!'];
  return Object.hasOwn(errors, value) ? errors[value as keyof typeof errors] : null;
}
