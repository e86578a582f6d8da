import type { AddIn } from '../../appsscript';
import type { Engine } from '../../engine/types';
import { Autosave, type SavingState } from './autosave';
import { SAVED_VERSION, type WorkbookStorage } from './workbookStorage';

/** Saves workbook and properties to the browser's database after each change. */
export function autosaveWorkbook(
  engine: Engine,
  addIn: AddIn,
  storage: WorkbookStorage,
  onState: (state: SavingState) => void,
): Autosave {
  const save = () =>
    storage.save({
      version: SAVED_VERSION,
      snapshot: engine.snapshot(),
      properties: addIn.storedProperties(),
    });
  const autosave = new Autosave(save, onState);
  engine.onChange(() => autosave.touch());
  addIn.onUnsavedChange(() => autosave.touch());
  saveOnLeaving(autosave, engine);
  return autosave;
}

/**
 * Leaving asks while something is unsaved or a cell is still being typed in, and saves in any case: not every browser
 * asks, and a telephone may end a page that was only put aside.
 */
function saveOnLeaving(autosave: Autosave, engine: Engine): void {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') autosave.saveNow();
  });
  window.addEventListener('beforeunload', (event) => {
    if (autosave.isSaved && !engine.isTyping()) return;
    autosave.saveNow();
    event.preventDefault();
  });
  window.addEventListener('pagehide', () => autosave.saveNow());
}
