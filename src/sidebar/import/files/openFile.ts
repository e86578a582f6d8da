import { type Mapping, parseFile, previewParsed, type TablePreview } from '../../../imports';
import type { TrackerState } from '../../../workbook/imports';
import { defaultChannels } from './defaultChannels';
import type { Context, FileChoices, FilePreview, OpenedFile } from './openedFile';
import { rememberedChoices, rememberedMappings } from './remembered';
import type { DroppedFile } from './takeFile';

/** Reads a dropped file with what the workbook remembers of files like it. */
export function openFile(file: DroppedFile, context: Context): OpenedFile {
  const choices = { mappings: rememberedMappings(context.state.mappings) };
  const read = reader(file, choices, context);
  const first = read(choices);
  const remembered = rememberedChoices(first.preview.tables, context.state.choices);
  const isAny = Object.keys(remembered).length > 0;
  return withChannels(isAny ? read({ ...choices, ...remembered }) : first, read, context);
}

/** The file with choices that differ: read again, unless they don't touch the reading. */
export function choose(file: OpenedFile, changes: FileChoices, context: Context): OpenedFile {
  const choices = { ...file.choices, ...changes };
  if (changes.onConflict) return { ...file, choices };
  const read = reader(file, choices, context);
  return withChannels(read(choices), read, context);
}

/** The file with a description of the columns of one of its tables. */
export function describe(file: OpenedFile, key: string, mapping: Mapping, context: Context): OpenedFile {
  if (!file.preview.tables.some(({ mappingKey }) => mappingKey === key)) return file;
  return choose(file, { mappings: { ...file.choices.mappings, [key]: mapping } }, context);
}

/** The file read anew for a workbook that may have other channels than before. */
export function reread(file: OpenedFile, before: TrackerState, context: Context): OpenedFile {
  const { channels = {} } = file.choices;
  const guesses = defaultChannels(Object.keys(channels), before);
  // What the person counts nowhere although there was a place stays so; else a place may have come.
  const said = Object.entries(channels).filter(([name, chosen]) => chosen !== null || guesses[name] !== null);
  return choose(file, { channels: Object.fromEntries(said) }, context);
}

/** Channels that nothing was said of yet are counted by their names: the rows are read once more with these. */
function withChannels(file: OpenedFile, read: Reader, context: Context): OpenedFile {
  const { channels: known = {} } = file.choices;
  const names = namesOfChannels(file.preview.tables).filter((name) => !(name in known));
  if (names.length === 0) return file;
  const channels = { ...known, ...defaultChannels(names, context.state) };
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
function reader(file: DroppedFile, { mappings = {} }: FileChoices, context: Context): Reader {
  const { name, bytes, failure } = file;
  const workbook = optionsOf(context);
  const parsed = failure ?? attempt(() => parseFile(bytes, name, { ...workbook, mappings }));
  return (choices) => {
    const { onConflict: _, newKeywords, ...options } = choices;
    const keywords = {
      followed: context.state.keywords,
      ...(newKeywords !== undefined && { limit: newKeywords }),
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

function optionsOf({ state: { cadence, trafficCadence, weekStart }, today }: Context) {
  return {
    cadence: cadence ?? 'weekly',
    ...(trafficCadence && { trafficCadence }),
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
