import { byId, element } from '../element';
import type { Texts } from '../texts';

/** Covers the page when the workbook has gone to another tab; the button takes it back. */
export function showOpenElsewhere(texts: Texts['openElsewhere'], mayStillSave: boolean): void {
  for (const id of ['title-row', 'main', 'sidebar']) byId(id).inert = true;
  const goOn = element('button', { type: 'button', class: 'primary' }, texts.goOn);
  goOn.addEventListener('click', () => location.reload());
  const cover = element(
    'section',
    { id: 'open-elsewhere', role: 'alertdialog', 'aria-labelledby': 'open-elsewhere-title' },
    element('h2', { id: 'open-elsewhere-title' }, texts.title),
    element('p', {}, mayStillSave ? texts.saved : texts.asleep),
    goOn,
  );
  document.body.append(cover);
  goOn.focus();
}
