import type { SettingsSheet } from '../../description/types';
import { letters } from '../a1';
import { dressHeader, setWidths } from '../dress';
import { growColumns, growRows } from '../grow';
import { rangeName } from '../names';
import { runs } from '../runs';
import { writeAnswers } from '../settingCells';
import { writeLists } from '../settingLists';
import { type Places, settingPlaces, VALUE_COLUMN } from '../settingPlaces';
import { tabColours } from '../style';
import type { Workbook } from '../workbook';

const LABEL_WIDTHS = [230, 140, 420, 30];

/** Writes the answers, each a named range. What the owner moved stays where it is. */
export function writeSettings(workbook: Workbook): void {
  for (const settings of workbook.settings) {
    const places = settingPlaces(workbook, settings);
    const sheet = workbook.sheet('settings');
    growColumns(sheet, Math.max(...[...places.values()].map(({ column }) => column)));
    growRows(sheet, longestList(workbook));
    writeAnswers(workbook, settings, places);
    writeLists(workbook, settings, places);
    if (!workbook.laidOut) dress(workbook, settings, places);
    // Named last: a name stands for cells that are written.
    nameCells(workbook, settings, places);
  }
}

function longestList({ plan: { answers } }: Workbook): number {
  return Math.max(answers.channels.length, answers.people.length) + 1;
}

/** A setting is one cell, a list all cells below its title. */
function nameCells(workbook: Workbook, { settings, lists }: SettingsSheet, places: Places): void {
  const cells = settings.map(({ name }) => ({
    name,
    a1: (row: number, letter: string) => `${letter}${row}`,
  }));
  const columns = lists.map(({ key }) => ({
    name: key,
    a1: (row: number, letter: string) => `${letter}${row}:${letter}`,
  }));
  const ranges = [...cells, ...columns].flatMap(({ name, a1 }) => {
    const place = places.get(name);
    return place?.isNew ? [{ name: rangeName(name), a1: a1(place.row, letters(place.column)) }] : [];
  });
  if (ranges.length === 0) return;
  const found = workbook
    .sheet('settings')
    .getRangeList(ranges.map(({ a1 }) => a1))
    .getRanges();
  ranges.forEach(({ name }, index) => {
    const range = found[index];
    if (range) workbook.spreadsheet.setNamedRange(name, range);
  });
}

/** Widths and colours, once: the owner may arrange the sheet otherwise. */
function dress(workbook: Workbook, { settings, lists }: SettingsSheet, places: Places): void {
  const sheet = workbook.sheet('settings');
  const placed = lists.flatMap(({ key, width }) => {
    const place = places.get(key);
    return place ? [{ position: place.column, item: width }] : [];
  });
  const labels = LABEL_WIDTHS.map((item, index) => ({ position: index + 1, item }));
  setWidths(sheet, [...labels, ...placed]);
  for (const { start, items } of runs(placed)) dressHeader(sheet.getRange(1, start, 1, items.length));
  sheet.getRange(2, VALUE_COLUMN + 1, settings.length, 1).setWrap(true);
  sheet.setFrozenRows(1);
  sheet.setTabColor(tabColours.settings);
}
