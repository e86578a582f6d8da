import { element } from './element';
import type { Texts } from './texts';

/** Asks before everything is deleted; Escape and Cancel answer no. */
export function askToStartOver(texts: Texts['startOver']): Promise<boolean> {
  const cancel = element('button', { value: '', autofocus: '' }, texts.cancel);
  const confirm = element('button', { value: 'yes', class: 'primary' }, texts.confirm);
  const dialog = element(
    'dialog',
    { 'aria-labelledby': 'question-title' },
    element('h2', { id: 'question-title' }, texts.title),
    element('p', {}, texts.question),
    element('form', { method: 'dialog' }, confirm, cancel),
  );
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((answer) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      answer(dialog.returnValue === 'yes');
    });
  });
}
