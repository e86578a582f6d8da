import { byId } from '../element';
import type { Texts } from '../texts';
import type { SavingState } from './autosave';

/** The words beside the workbook's name that say whether it is saved. */
export function showSaving(state: SavingState, texts: Texts['saving']): void {
  const sign = byId('saving');
  sign.dataset.state = state;
  sign.textContent = {
    saved: texts.saved,
    unsaved: texts.saving,
    saving: texts.saving,
    failed: texts.failed,
  }[state];
  sign.title = state === 'failed' ? texts.failedExplained : texts.explained;
}
