import type { ContentKind } from '../../../imports/request';
import { languages } from '../../../locales';
import { normalizeText } from '../../../text/normalizeText';
import type { Answers } from '../../description/types';
import { wholeColumns } from '../../spreadsheet/a1';
import { plainText } from '../../spreadsheet/cellValue';
import { rangeName } from '../../spreadsheet/rangeName';
import type { Workbook } from '../../spreadsheet/workbook';

/** What Settings allow in the rows that imports write. */
export interface Lists {
  readonly cadence: Answers['cadence'];
  readonly channels: readonly string[];
  /** The workbook's name for each type of content; null where its list no longer has the type. */
  readonly contents: Readonly<Record<ContentKind, string | null>>;
}

const NAMES = ['RHYTHM', 'channels', 'contents'] as const;

/** Reads the lists: one call for all their cells, which stand on the sheet of Settings. */
export function readLists(workbook: Workbook): Lists {
  const [cadences = [], channels = [], contents = []] = readNamed(workbook);
  return {
    cadence: isMonthly(workbook, cadences[0]) ? 'monthly' : 'weekly',
    channels: channels.filter((name) => name !== ''),
    contents: contentNames(workbook, contents),
  };
}

/** For each named range the texts from its first cell down, beyond its end too. */
function readNamed(workbook: Workbook): string[][] {
  const starts = NAMES.map((name) => workbook.spreadsheet.getRangeByName(rangeName(name))).map(
    (range) => range && { row: range.getRow(), column: range.getColumn() },
  );
  const columns = starts.flatMap((start) => start?.column ?? []);
  if (columns.length === 0) return [];
  const first = Math.min(...columns);
  const width = Math.max(...columns) - first + 1;
  const cells = workbook.sheet('settings').getRange(wholeColumns(first, width)).getValues();
  return starts.map((start) => {
    const rows = start ? cells.slice(start.row - 1) : [];
    return rows.map((row) => String(row[(start?.column ?? 0) - first] ?? '').trim());
  });
}

/** Adds channels below the last one of the list, except those that it has. */
export function addChannels(workbook: Workbook, channels: readonly string[]): void {
  const list = workbook.spreadsheet.getRangeByName(rangeName('channels'));
  if (!list || channels.length === 0) return;
  const [top, column] = [list.getRow(), list.getColumn()];
  const sheet = workbook.sheet('settings');
  const height = Math.max(sheet.getLastRow() - top + 1, 1);
  const names = sheet.getRange(top, column, height, 1).getValues().flat().map(String);
  const listed = new Set(names.map(normalizeText));
  const added = new Map(channels.map((name) => [normalizeText(name), name]));
  const missing = [...added].filter(([key]) => !listed.has(key)).map(([, name]) => [plainText(name)]);
  if (missing.length === 0) return;
  while (names[names.length - 1]?.trim() === '') names.pop();
  const row = top + names.length;
  workbook.grow('settings', { rows: row + missing.length - 1, columns: column });
  sheet.getRange(row, column, missing.length, 1).setValues(missing);
}

function isMonthly({ plan }: Workbook, text = ''): boolean {
  return languages.some((language) => plan.texts[language].cadences.monthly === text);
}

/** Types are recognised by their names in any language, former ones too; a renamed one by its position in the list. */
function contentNames(workbook: Workbook, list: readonly string[]): Lists['contents'] {
  const kinds: readonly ContentKind[] = ['original', 'curated', 'outsourced'];
  const namesOf = (kind: ContentKind) => workbook.wordings(`contents.${kind}`);
  const known = kinds.flatMap(namesOf);
  const entries = kinds.map((kind, index) => {
    const listed = list.find((name) => namesOf(kind).includes(name));
    const renamed = list[index] ?? '';
    return [kind, listed ?? (renamed === '' || known.includes(renamed) ? null : renamed)] as const;
  });
  return Object.fromEntries(entries) as Record<ContentKind, string | null>;
}
