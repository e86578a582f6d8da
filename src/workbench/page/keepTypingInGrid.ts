import { DOCS_NORMAL_EDITOR_UNIT_ID_KEY } from '@univerjs/core';

/**
 * When the page has opened, or after a click on a sheet's tab or another part of the grid, the browser's focus is on
 * nothing that takes text; what is typed next belongs into the active cell, as in Sheets.
 */
export function keepTypingInGrid(grid: HTMLElement): void {
  const focusIfFree = () => {
    const focused = document.activeElement;
    if (focused === document.body || (grid.contains(focused) && !takesText(focused))) focusCells();
  };
  // After the click's own effects: renaming a tab, for one, takes the focus itself.
  grid.addEventListener('click', () => setTimeout(focusIfFree));
  focusIfFree();
}

function takesText(element: Element | null): boolean {
  return element instanceof HTMLElement && (element.isContentEditable || element.matches('input, textarea'));
}

/** Univer takes keys through the hidden editor of cells. */
function focusCells(): void {
  document.getElementById(`__editor_${DOCS_NORMAL_EDITOR_UNIT_ID_KEY}`)?.focus({ preventScroll: true });
}
