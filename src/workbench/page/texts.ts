import * as en from '../../locales/workbench.en';
import * as fr from '../../locales/workbench.fr';
import type { Language } from '../engine/types';

export type Texts = typeof en;

const texts: Readonly<Record<Language, Texts>> = { en, fr };

export function textsIn(language: Language): Texts {
  return texts[language];
}
