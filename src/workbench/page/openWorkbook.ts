import { type AddIn, type Bundle, createAddIn } from '../appsscript';
import { createEngine } from '../engine';
import type { Engine, Language } from '../engine/types';
import { byId } from './element';
import { addSample } from './sample/addSample';
import { SAVED_VERSION, type SavedWorkbook, type WorkbookStorage } from './saving/workbookStorage';
import type { Texts } from './texts';

export interface OpenedWorkbook {
  readonly engine: Engine;
  readonly addIn: AddIn;
  /** Whether a saved workbook was there but couldn't be read, so that the sample took its place. */
  readonly startedOver: boolean;
}

/** Opens the saved workbook, or the sample where none is saved or readable. */
export async function openWorkbook(
  bundle: Bundle,
  language: Language,
  storage: WorkbookStorage,
  texts: Texts['sample'],
): Promise<OpenedWorkbook> {
  const saved = await storage.load().catch(() => undefined);
  if (!saved) return { ...(await openSample(bundle, language, texts)), startedOver: false };
  try {
    return { ...(await openSaved(bundle, language, saved)), startedOver: false };
  } catch (error) {
    console.warn(error);
    await storage.clear();
    return { ...(await openSample(bundle, language, texts)), startedOver: true };
  }
}

async function openSaved(
  bundle: Bundle,
  language: Language,
  { version, snapshot, properties }: SavedWorkbook,
) {
  if (version !== SAVED_VERSION) throw new Error(`Saved by version ${version} of this page.`);
  if (!snapshot) throw new Error('Saved without a workbook.');
  const engine = await createEngine({ container: emptyGrid(), language, snapshot });
  try {
    return { engine, addIn: hostAddIn(bundle, engine, properties) };
  } catch (error) {
    engine.dispose();
    throw error;
  }
}

async function openSample(bundle: Bundle, language: Language, texts: Texts['sample']) {
  const engine = await createEngine({ container: emptyGrid(), language });
  const addIn = hostAddIn(bundle, engine);
  addSample(engine, texts);
  return { engine, addIn };
}

function hostAddIn(bundle: Bundle, engine: Engine, properties?: SavedWorkbook['properties']): AddIn {
  const addIn = createAddIn(bundle, engine, properties);
  engine.registerFunctions(addIn.customFunctions());
  return addIn;
}

/** The grid's container, emptied of what a failed attempt left there. */
function emptyGrid(): HTMLElement {
  const grid = byId('grid');
  grid.replaceChildren();
  return grid;
}
