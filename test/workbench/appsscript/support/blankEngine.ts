import type { Engine, Language } from '../../../../src/workbench/engine/types';
import { engineOf } from './engineOf';

/** An engine without a workbook, for runs that never touch the spreadsheet. */
export function blankEngine(language: Language = 'en', settled = () => Promise.resolve()): Engine {
  return engineOf({ language, settled, asOneStep: (work) => work() });
}
