import type { ContentKind } from '../../../imports/request';
import { languages } from '../../../locales';
import type { Answers } from '../../description/types';
import { wholeColumns } from '../../spreadsheet/a1';
import { rangeName } from '../../spreadsheet/rangeName';
import type { Workbook } from '../../spreadsheet/workbook';

/** What Settings say of rows that an import may write. */
export interface Lists {
  readonly cadence: Answers['cadence'];
  readonly channels: readonly string[];
  /** What the workbook calls each type of content; null where its list has no such type any more. */
  readonly contents: Readonly<Record<ContentKind, string | null>>;
}

const NAMES = ['RHYTHM', 'channels', 'contents'] as const;

/** Reads the lists, in one call where they stand on the sheet of Settings. */
export function readLists(workbook: Workbook): Lists {
  const [cadences = [], channels = [], contents = []] = readNamed(workbook);
  return {
    cadence: isMonthly(workbook, cadences[0]) ? 'monthly' : 'weekly',
    channels: channels.filter((name) => name !== ''),
    contents: namesOf(workbook, contents),
  };
}

/** The texts of each name, from its first cell down. */
function readNamed(workbook: Workbook): string[][] {
  const places = NAMES.map((name) => workbook.spreadsheet.getRangeByName(rangeName(name))).map(
    (range) => range && { row: range.getRow(), column: range.getColumn() },
  );
  const columns = places.flatMap((place) => place?.column ?? []);
  if (columns.length === 0) return [];
  const first = Math.min(...columns);
  const width = Math.max(...columns) - first + 1;
  const cells = workbook.sheet('settings').getRange(wholeColumns(first, width)).getValues();
  return places.map((place) => {
    const rows = place ? cells.slice(place.row - 1) : [];
    return rows.map((row) => String(row[(place?.column ?? 0) - first] ?? '').trim());
  });
}

function isMonthly({ plan }: Workbook, text = ''): boolean {
  return languages.some((language) => plan.texts[language].cadences.monthly === text);
}

/** By their names in one of the languages; a renamed type is known by its place in the list. */
function namesOf({ plan }: Workbook, list: readonly string[]): Lists['contents'] {
  const kinds: readonly ContentKind[] = ['original', 'curated', 'outsourced'];
  const wordings = (kind: ContentKind) => languages.map((language) => plan.texts[language].contents[kind]);
  const known = kinds.flatMap(wordings);
  const named = kinds.map((kind, index) => {
    const wording = list.find((name) => wordings(kind).includes(name));
    const inPlace = list[index] ?? '';
    return [kind, wording ?? (inPlace === '' || known.includes(inPlace) ? null : inPlace)] as const;
  });
  return Object.fromEntries(named) as Record<ContentKind, string | null>;
}
