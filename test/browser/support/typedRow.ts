import type { Language } from '../../../src/workbench/engine/types';
import { textsIn } from '../../../src/workbench/page/texts';
import type { WorkbenchPage } from './workbench';

/** A row to type on Activity: into which column, and what. */
const TYPED = [
  ['A', { en: '6/1/2026', fr: '01/06/2026' }],
  ['B', { en: 'Instagram', fr: 'Instagram' }],
  ['F', { en: '2.5', fr: '2,5' }],
  ['H', { en: '15', fr: '15' }],
  ['M', { en: '40', fr: '40' }],
  ['Q', { en: '3', fr: '3' }],
  ['R', { en: '500', fr: '500' }],
] as const;

export const typedIn = (language: Language) =>
  TYPED.map(([column, text]) => [column, text[language]] as const);

/** Else the keys would go to it. */
export function closeSidebar({ page }: WorkbenchPage, language: Language): Promise<void> {
  return page.getByRole('button', { name: textsIn(language).page.sidebar.close }).click();
}
