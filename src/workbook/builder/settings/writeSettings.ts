import type { SettingsSheet } from '../../description/types';
import { letters, rectangle } from '../../spreadsheet/a1';
import { rangeName } from '../../spreadsheet/rangeName';
import { runs } from '../../spreadsheet/runs';
import type { Workbook } from '../../spreadsheet/workbook';
import { applyHeaderStyle, setWidths } from '../look/applyStyle';
import { tabColours } from '../look/style';
import { onRange, type RangeTask, runBatched } from '../rangeTask';
import type { Validations } from '../validations';
import { type SettingPlaces, settingPlaces, VALUE_COLUMN } from './settingPlaces';
import { writeAnswers } from './writeAnswers';
import { writeLists } from './writeLists';

type Range = GoogleAppsScript.Spreadsheet.Range;

const LABEL_WIDTHS = [230, 140, 420, 30];

/** Writes the answers, each a named range. What the owner moved stays where it is. */
export function writeSettings(workbook: Workbook, validations: Validations): void {
  for (const settings of workbook.settings) {
    const places = settingPlaces(workbook, settings);
    const columns = Math.max(...[...places.values()].map(({ column }) => column));
    workbook.grow('settings', { rows: longestList(workbook), columns });
    runBatched(workbook.sheet('settings'), [
      ...writeAnswers(workbook, settings, places, validations),
      ...writeLists(workbook, settings, places),
      ...(workbook.isLayoutCurrent ? [] : applyStyle(workbook, settings, places)),
      // Named last, so that a name always refers to written cells.
      ...nameCells(workbook, settings, places, validations),
    ]);
  }
}

function longestList({ plan: { answers } }: Workbook): number {
  return Math.max(answers.channels.length, answers.people.length) + 1;
}

/** A setting is one cell, a list all cells below its title: rows choose from them. */
function nameCells(
  workbook: Workbook,
  { settings, lists }: SettingsSheet,
  places: SettingPlaces,
  validations: Validations,
): RangeTask[] {
  const cells = settings.map(({ name }) => ({ name, isList: false }));
  const columns = lists.map(({ key }) => ({ name: key, isList: true }));
  return [...cells, ...columns].flatMap(({ name, isList }) => {
    const place = places.get(name);
    if (!place) return [];
    const offer = (range: Range) => isList && validations.registerList(name, range);
    const { named } = place;
    if (named) return { a1s: [], apply: () => offer(named) };
    const letter = letters(place.column);
    return onRange(`${letter}${place.row}${isList ? `:${letter}` : ''}`, (range) => {
      workbook.spreadsheet.setNamedRange(rangeName(name), range);
      offer(range);
    });
  });
}

/** Widths and colours, only once: the owner may change them. */
function applyStyle(
  workbook: Workbook,
  { settings, lists }: SettingsSheet,
  places: SettingPlaces,
): RangeTask[] {
  const sheet = workbook.sheet('settings');
  const placed = lists.flatMap(({ key, width }) => {
    const place = places.get(key);
    return place ? [{ position: place.column, item: width }] : [];
  });
  const labels = LABEL_WIDTHS.map((item, index) => ({ position: index + 1, item }));
  const explanations = rectangle(2, VALUE_COLUMN + 1, settings.length, 1);
  const arrange = () => {
    setWidths(sheet, [...labels, ...placed]);
    sheet.setFrozenRows(1);
    sheet.setTabColor(tabColours.settings);
  };
  return [
    { a1s: [], apply: arrange },
    ...runs(placed).map(({ start, items }) =>
      onRange(rectangle(1, start, 1, items.length), applyHeaderStyle),
    ),
    onRange(explanations, (range) => range.setWrap(true)),
  ];
}
