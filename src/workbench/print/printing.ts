import type { Records } from '../appsscript/records/records';
import type { Engine } from '../engine/types';
import { paperFor } from './paper';
import { readSheet } from './readSheet';
import { sheetHtml, sizeOfSheet } from './sheetHtml';

/**
 * Prints the active sheet in place of the page, whatever started the printing: the menu, the keyboard or a script.
 * Returns what the menu does.
 */
export function preparePrinting(engine: Engine, records: Records): () => void {
  let printed: HTMLElement[] = [];
  const clear = () => {
    for (const element of printed) element.remove();
    printed = [];
  };
  window.addEventListener('beforeprint', () => {
    clear();
    printed = layOut(engine, records);
    document.body.append(...printed);
  });
  window.addEventListener('afterprint', clear);
  return () => window.print();
}

function layOut(engine: Engine, records: Records): HTMLElement[] {
  const sheet = engine.workbook.getActiveSheet();
  const content = readSheet(engine, sheet, records.ofSheet(sheet).charts);
  const { width, height } = sizeOfSheet(content);
  const { isLandscape, scale } = paperFor(width, height);
  const style = document.createElement('style');
  style.textContent = `@page { size: A4 ${isLandscape ? 'landscape' : 'portrait'}; margin: 10mm; }`;
  const page = document.createElement('div');
  page.id = 'printed-sheet';
  page.style.width = `${width}px`;
  page.style.zoom = String(scale);
  page.innerHTML = sheetHtml(content);
  return [style, page];
}
