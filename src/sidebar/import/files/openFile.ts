import {
  type FileFailure,
  type ImportOptions,
  type Mapping,
  type Preview,
  previewFile,
  type TablePreview,
} from '../../../imports';
import type { Day } from '../../../imports/request';
import type { TrackerState } from '../../../workbook/imports';
import { defaultChannels } from './channels';
import type { DroppedFile } from './dropped';
import { mappingsIn, rememberedChoices } from './remembered';

/** What the person says of one file. */
export interface FileChoices
  extends Pick<ImportOptions, 'dateOrder' | 'decimal' | 'year' | 'channels' | 'mappings'> {
  /** What becomes of cells for which a table has other figures, by the table's place in the file; else they stay. */
  readonly typed?: Readonly<Record<number, 'keep' | 'replace'>>;
  /** How many keywords that the workbook doesn't follow are added; null adds all. */
  readonly newKeywords?: number | null;
}

/** What a file holds, or why nothing of it can be read. */
export interface FilePreview extends Omit<Preview, 'failure'> {
  readonly failure: FileFailure | DroppedFile['failure'];
}

/** A dropped file, read with the choices made for it. */
export interface OpenedFile extends DroppedFile {
  readonly choices: FileChoices;
  readonly preview: FilePreview;
}

/** What reading needs to know of the workbook and the day. */
export interface Surroundings {
  readonly state: TrackerState;
  readonly today: Day;
}

/** Reads a dropped file with what the workbook remembers of files like it. */
export function openFile(file: DroppedFile, surroundings: Surroundings): OpenedFile {
  const { mappings, choices } = surroundings.state;
  const { preview } = readWith(file, { mappings: mappingsIn(mappings) }, surroundings);
  const remembered = rememberedChoices(preview.tables, choices);
  return choose({ ...file, preview, choices: { mappings: mappingsIn(mappings) } }, remembered, surroundings);
}

/** The file with choices that differ: read again, unless they don't touch the reading. */
export function choose(file: OpenedFile, changes: FileChoices, surroundings: Surroundings): OpenedFile {
  const choices = { ...file.choices, ...changes };
  if (changes.typed) return { ...file, choices };
  return withChannels(readWith(file, choices, surroundings), surroundings);
}

/** The file with a description of the columns of one of its tables. */
export function describe(
  file: OpenedFile,
  key: string,
  mapping: Mapping,
  surroundings: Surroundings,
): OpenedFile {
  if (!file.preview.tables.some(({ mappingKey }) => mappingKey === key)) return file;
  return choose(file, { mappings: { ...file.choices.mappings, [key]: mapping } }, surroundings);
}

/** The file read anew for a workbook that may have other channels than before. */
export function lookAgain(file: OpenedFile, before: TrackerState, surroundings: Surroundings): OpenedFile {
  const { channels = {} } = file.choices;
  const guesses = defaultChannels(Object.keys(channels), before);
  // What the person counts nowhere although there was a place stays so; else a place may have come.
  const said = Object.entries(channels).filter(([name, chosen]) => chosen !== null || guesses[name] !== null);
  return choose(file, { channels: Object.fromEntries(said) }, surroundings);
}

/** Channels that nothing was said of yet are counted by their names: the file is read once more with these. */
function withChannels(file: OpenedFile, surroundings: Surroundings): OpenedFile {
  const { channels: known = {} } = file.choices;
  const names = namesOfChannels(file.preview.tables).filter((name) => !(name in known));
  if (names.length === 0) return file;
  const channels = { ...known, ...defaultChannels(names, surroundings.state) };
  const isAsNamed = names.every((name) => channels[name] === name);
  const choices = { ...file.choices, channels };
  return isAsNamed ? { ...file, choices } : readWith(file, choices, surroundings);
}

function namesOfChannels(tables: readonly TablePreview[]): string[] {
  return tables.flatMap(({ channels }) => channels.map(({ name }) => name));
}

function readWith(file: DroppedFile, choices: FileChoices, surroundings: Surroundings): OpenedFile {
  const { name, bytes, failure } = file;
  const preview = failure ? unreadable(name, failure) : previewOf(file, choices, surroundings);
  return { name, bytes, failure, choices, preview };
}

function previewOf(
  { name, bytes }: DroppedFile,
  { typed: _, newKeywords, ...options }: FileChoices,
  { state: { rhythm, trafficRhythm, weekStart, keywords: followed }, today }: Surroundings,
): FilePreview {
  const keywords = { followed, ...(newKeywords !== undefined && { most: newKeywords }) };
  const workbook = {
    rhythm: rhythm ?? 'weekly',
    ...(trafficRhythm && { trafficRhythm }),
    ...(weekStart && { weekStart }),
  } as const;
  try {
    return previewFile(bytes, name, { ...workbook, today, keywords, ...options });
  } catch {
    // One file that nobody foresaw mustn't keep the others from being imported.
    return unreadable(name, 'unexpected');
  }
}

function unreadable(name: string, failure: NonNullable<FilePreview['failure']>): FilePreview {
  return { name, failure, tables: [], unread: [] };
}
