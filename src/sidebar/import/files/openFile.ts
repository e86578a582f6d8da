import {
  type FileFailure,
  type ImportOptions,
  type Mapping,
  type Preview,
  parseFile,
  previewParsed,
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
  const choices = { mappings: mappingsIn(surroundings.state.mappings) };
  const read = reader(file, choices, surroundings);
  const first = read(choices);
  const remembered = rememberedChoices(first.preview.tables, surroundings.state.choices);
  const isAny = Object.keys(remembered).length > 0;
  return withChannels(isAny ? read({ ...choices, ...remembered }) : first, read, surroundings);
}

/** The file with choices that differ: read again, unless they don't touch the reading. */
export function choose(file: OpenedFile, changes: FileChoices, surroundings: Surroundings): OpenedFile {
  const choices = { ...file.choices, ...changes };
  if (changes.typed) return { ...file, choices };
  const read = reader(file, choices, surroundings);
  return withChannels(read(choices), read, surroundings);
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

/** Channels that nothing was said of yet are counted by their names: the rows are read once more with these. */
function withChannels(file: OpenedFile, read: Reader, surroundings: Surroundings): OpenedFile {
  const { channels: known = {} } = file.choices;
  const names = namesOfChannels(file.preview.tables).filter((name) => !(name in known));
  if (names.length === 0) return file;
  const channels = { ...known, ...defaultChannels(names, surroundings.state) };
  const isAsNamed = names.every((name) => channels[name] === name);
  const choices = { ...file.choices, channels };
  return isAsNamed ? { ...file, choices } : read(choices);
}

function namesOfChannels(tables: readonly TablePreview[]): string[] {
  return tables.flatMap(({ channels }) => channels.map(({ name }) => name));
}

/** Reads the rows of one file with any choices that have the same mappings. */
type Reader = (choices: FileChoices) => OpenedFile;

/** Parses the file once, however often its rows are then read. */
function reader(file: DroppedFile, { mappings = {} }: FileChoices, surroundings: Surroundings): Reader {
  const { name, bytes, failure } = file;
  const workbook = optionsOf(surroundings);
  const parsed = failure ?? attempt(() => parseFile(bytes, name, { ...workbook, mappings }));
  return (choices) => {
    const { typed: _, newKeywords, ...options } = choices;
    const keywords = {
      followed: surroundings.state.keywords,
      ...(newKeywords !== undefined && { most: newKeywords }),
    };
    const preview =
      typeof parsed === 'string'
        ? parsed
        : attempt(() => previewParsed(parsed, { ...workbook, keywords, ...options }));
    return {
      ...{ name, bytes, failure, choices },
      preview: typeof preview === 'string' ? unreadable(name, preview) : preview,
    };
  };
}

function optionsOf({ state: { rhythm, trafficRhythm, weekStart }, today }: Surroundings) {
  return {
    rhythm: rhythm ?? 'weekly',
    ...(trafficRhythm && { trafficRhythm }),
    ...(weekStart && { weekStart }),
    today,
  } as const;
}

/** One file that nobody foresaw mustn't keep the others from being imported. */
function attempt<Result>(work: () => Result): Result | 'unexpected' {
  try {
    return work();
  } catch {
    return 'unexpected';
  }
}

function unreadable(name: string, failure: NonNullable<FilePreview['failure']>): FilePreview {
  return { name, failure, tables: [], unread: [] };
}
