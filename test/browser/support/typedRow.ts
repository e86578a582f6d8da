import type { Language } from '../../../src/workbench/engine/types';
import { textsIn } from '../../../src/workbench/page/texts';
import type { WorkbenchPage } from './workbench';

/** A row to type on Activity, but for its day: into which column, and what. */
const TYPED = [
  ['B', { en: 'Instagram', fr: 'Instagram' }],
  ['F', { en: '2.5', fr: '2,5' }],
  ['H', { en: '15', fr: '15' }],
  ['M', { en: '40', fr: '40' }],
  ['Q', { en: '3', fr: '3' }],
  ['R', { en: '500', fr: '500' }],
] as const;

/** The row of a day, given as 2026-06-01. */
export function typedIn(language: Language, date: string) {
  const [year, month, day] = date.split('-');
  const written = language === 'fr' ? `${day}/${month}/${year}` : `${month}/${day}/${year}`;
  return [['A', written] as const, ...TYPED.map(([column, text]) => [column, text[language]] as const)];
}

/** Else the keys would go to it. */
export function closeSidebar({ page }: WorkbenchPage, language: Language): Promise<void> {
  return page.getByRole('button', { name: textsIn(language).page.sidebar.close }).click();
}
