import { fill } from '../../locales/fill';
import type { Engine } from '../engine/types';
import { byId, element } from './element';

/** Shows, beside the formula bar, why the active cell holds an error. */
export function showCellMessages(engine: Engine, title: string): void {
  const box = byId('cell-message');
  const refresh = () => {
    const { sheet, a1 } = engine.activeCell();
    const { text, error } = engine.cell(sheet, a1);
    box.hidden = error === null;
    moveToFormulaBar(box);
    const heading = element('strong', { 'aria-label': fill(title, { cell: a1 }) }, `${a1} · ${text}`);
    box.replaceChildren(...(error === null ? [] : [heading, ` ${error}`]));
  };
  engine.onSelection(refresh);
  engine.onChange(() => engine.settled().then(refresh));
  refresh();
}

/** To the right end of the formula bar, which few formulas reach; a long message hangs down from there. */
function moveToFormulaBar(box: HTMLElement): void {
  const bar = document.querySelector('#grid [data-u-comp="formula-bar"]');
  if (bar) box.style.top = `${bar.getBoundingClientRect().top - byId('main').getBoundingClientRect().top}px`;
}
