import type { SheetDescription } from '../../description/types';

/** Modest colours, readable in print. */
export const colours = {
  header: '#e8eef4',
  computedHeader: '#f1f1ec',
  /** Also identifies the add-in's own colour rules. */
  impossible: '#fbe3dd',
} as const;

export const tabColours: Readonly<Record<SheetDescription['kind'], string>> = {
  table: '#7f9db9',
  page: '#6f9a7a',
  settings: '#a39f93',
};

export const TITLE_SIZE = 16;
