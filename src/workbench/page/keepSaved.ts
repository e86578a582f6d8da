import type { AddIn } from '../appsscript/types';
import type { Engine } from '../engine/types';
import { Autosave } from './autosave';
import { SAVED_VERSION, type Storage } from './storage';

/** Keeps workbook and properties in step with the browser's database. */
export function keepSaved(engine: Engine, addIn: AddIn, storage: Storage, onFailure: () => void): Autosave {
  const autosave = new Autosave(
    () =>
      storage.save({
        version: SAVED_VERSION,
        snapshot: engine.snapshot(),
        properties: addIn.storedProperties(),
      }),
    onFailure,
  );
  engine.onChange(() => autosave.touch());
  addIn.onPropertiesChange(() => autosave.touch());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') autosave.flush();
  });
  return autosave;
}
