import type { Setting, SettingsSheet } from '../description/types';
import { settingValue } from './answers';
import { kept } from './kept';
import { patternsFor } from './patterns';
import { runs } from './runs';
import type { Place, Places } from './settingPlaces';
import { Validations } from './validation';
import type { Workbook } from './workbook';

interface SettingCell extends Place {
  readonly setting: Setting;
}

/** Writes each answer with its label and explanation beside it, and what may be typed there. */
export function writeAnswers(workbook: Workbook, { settings }: SettingsSheet, places: Places): void {
  const validations = new Validations(workbook);
  const cells = settings.flatMap((setting) => {
    const place = places.get(setting.name);
    return place ? [{ position: place.row, item: { ...place, setting } }] : [];
  });
  for (const { items } of runs(cells, (one, next) => one.column === next.column)) {
    writeRun(workbook, items, validations);
  }
}

function writeRun(workbook: Workbook, cells: readonly SettingCell[], validations: Validations): void {
  const [first] = cells;
  if (!first) return;
  const sheet = workbook.sheet('settings');
  const patterns = patternsFor(workbook.plan.answers);
  const values = sheet.getRange(first.row, first.column, cells.length, 1);
  values.setNumberFormats(cells.map(({ setting }) => [patterns[setting.format]]));
  values.setDataValidations(cells.map(({ setting }) => [validations.for(setting.input)]));
  // Without a column to its left there is nowhere for labels; the owner has arranged the sheet otherwise.
  if (first.column > 1) writeRows(workbook, first, cells);
  else values.setValues(cells.map(({ setting }) => [settingValue(setting.name, workbook.plan)]));
}

/** Label, value and explanation; nothing is there to keep before the cells have their names. */
function writeRows(workbook: Workbook, first: Place, cells: readonly SettingCell[]): void {
  const range = workbook.sheet('settings').getRange(first.row, first.column - 1, cells.length, 3);
  const current = cells.every(({ isNew }) => isNew) ? [] : range.getValues();
  range.setValues(
    cells.map(({ setting: { name } }, index) => {
      const [label, , note] = current[index] ?? [];
      const text = (part: 'label' | 'note', there: unknown) => {
        const path = `sheets.settings.settings.${name}.${part}`;
        return kept(there, workbook.wordings(path), workbook.text(path));
      };
      return [text('label', label), settingValue(name, workbook.plan), text('note', note)];
    }),
  );
}
