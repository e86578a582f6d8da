import { dateInput, longTextInput, textInput } from '../columns';
import type { TableSheet } from '../types';
import { everyGoal } from './calculations/named';

/** One row per import and row of the tracker that it filled: what undo goes by. */
export const imports: TableSheet = {
  kind: 'table',
  key: 'imports',
  goals: everyGoal,
  isLog: true,
  columns: [
    textInput('import'),
    dateInput('imported'),
    longTextInput('file'),
    longTextInput('format'),
    textInput('table'),
    longTextInput('row'),
    longTextInput('data'),
  ],
};
