import type { Language } from '../../locales';
import { build as en } from '../../locales/en/build';
import { build as fr } from '../../locales/fr/build';

export type BuildTexts = typeof en;

export const buildTexts: Readonly<Record<Language, BuildTexts>> = { en, fr };
