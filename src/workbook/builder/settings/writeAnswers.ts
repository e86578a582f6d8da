import type { Setting, SettingsSheet } from '../../description/types';
import { rectangle } from '../../spreadsheet/a1';
import { runs } from '../../spreadsheet/runs';
import type { Workbook } from '../../spreadsheet/workbook';
import { keepUserText } from '../keepUserText';
import { patternsFor } from '../look/patterns';
import { onRange, type RangeTask } from '../rangeTask';
import type { Validations } from '../validations';
import { settingValue } from './answers';
import type { SettingPlace, SettingPlaces } from './settingPlaces';

interface SettingCell extends SettingPlace {
  readonly setting: Setting;
}

/** Writes each answer with its label, its explanation and its validation. */
export function writeAnswers(
  workbook: Workbook,
  { settings }: SettingsSheet,
  places: SettingPlaces,
  validations: Validations,
): RangeTask[] {
  const cells = settings.flatMap((setting) => {
    const place = places.get(setting.name);
    return place ? [{ position: place.row, item: { ...place, setting } }] : [];
  });
  return runs(cells, (one, next) => one.column === next.column).flatMap(({ items }) =>
    writeRun(workbook, items, validations),
  );
}

function writeRun(workbook: Workbook, cells: readonly SettingCell[], validations: Validations): RangeTask[] {
  const [first] = cells;
  if (!first) return [];
  const patterns = patternsFor(workbook.plan.answers);
  // Without a column to the left there is no room for labels: the owner rearranged the sheet.
  const hasLabels = first.column > 1;
  const values = onRange(rectangle(first.row, first.column, cells.length, 1), (range) => {
    range.setNumberFormats(cells.map(({ setting }) => [patterns[setting.format]]));
    range.setDataValidations(cells.map(({ setting }) => [validations.for(setting.input)]));
    if (!hasLabels) {
      const current = range.getValues();
      range.setValues(cells.map((cell, index) => [answerOrTyped(workbook, cell, current[index]?.[0])]));
    }
  });
  return hasLabels ? [values, writeRows(workbook, first, cells)] : [values];
}

/** Label, value and explanation. Before the cells are named there is no user text to keep. */
function writeRows(workbook: Workbook, first: SettingPlace, cells: readonly SettingCell[]): RangeTask {
  return onRange(rectangle(first.row, first.column - 1, cells.length, 3), (range) => {
    const current = cells.every(({ named }) => named === null) ? [] : range.getValues();
    range.setValues(
      cells.map((cell, index) => {
        const { name } = cell.setting;
        const [label, value, note] = current[index] ?? [];
        const text = (part: 'label' | 'note', there: unknown) => {
          const path = `sheets.settings.settings.${name}.${part}`;
          return keepUserText(there, workbook.wordings(path), workbook.text(path));
        };
        return [text('label', label), answerOrTyped(workbook, cell, value), text('note', note)];
      }),
    );
  });
}

/** The answer, or what the owner typed for a setting that the wizard doesn't ask for. */
function answerOrTyped({ plan }: Workbook, { setting, named }: SettingCell, current: unknown): unknown {
  return settingValue(setting.name, plan) ?? (named ? (current ?? '') : '');
}
