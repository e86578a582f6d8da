import { type Mapping, parseFile, parseSheets, previewParsed, type TablePreview } from '../../../imports';
import type { TrackerState } from '../../../workbook/imports';
import { defaultChannels } from './defaultChannels';
import type { Context, FileChoices, FilePreview, OpenedFile } from './openedFile';
import { rememberedChoices, rememberedMappings } from './remembered';
import type { DroppedFile } from './takeFile';

/** Reads a dropped file with the answers remembered for files like it. */
export function openFile(file: DroppedFile, context: Context): OpenedFile {
  const choices = { mappings: rememberedMappings(context.state.mappings) };
  const read = reader(file, choices, context);
  const first = read(choices);
  const remembered = rememberedChoices(first.preview.tables, context.state.choices);
  const isAny = Object.keys(remembered).length > 0;
  return withChannels(isAny ? read({ ...choices, ...remembered }) : first, read, context);
}

/** The file with changed answers: read again, unless they don't affect reading. */
export function choose(file: OpenedFile, changes: FileChoices, context: Context): OpenedFile {
  const choices = { ...file.choices, ...changes };
  if (changes.onConflict) return { ...file, choices };
  const read = reader(file, choices, context);
  return withChannels(read(choices), read, context);
}

/** The file with a mapping for one of its tables. */
export function describe(file: OpenedFile, key: string, mapping: Mapping, context: Context): OpenedFile {
  if (!file.preview.tables.some(({ mappingKey }) => mappingKey === key)) return file;
  return choose(file, { mappings: { ...file.choices.mappings, [key]: mapping } }, context);
}

/** The file read again for a workbook whose state may have changed. */
export function reread(file: OpenedFile, before: TrackerState, context: Context): OpenedFile {
  const { channels = {} } = file.choices;
  const guesses = defaultChannels(Object.keys(channels), before);
  // A channel that matched one of the workbook and isn't counted was skipped on purpose; others may match one now.
  const chosen = Object.entries(channels).filter(
    ([name, channel]) => channel !== null || guesses[name] !== null,
  );
  return choose(file, { channels: Object.fromEntries(chosen) }, context);
}

/** Channels without an answer get their defaults; if these differ from their names, the rows are read again. */
function withChannels(file: OpenedFile, read: Reader, context: Context): OpenedFile {
  const { channels: answered = {} } = file.choices;
  const names = namesOfChannels(file.preview.tables).filter((name) => !(name in answered));
  if (names.length === 0) return file;
  const channels = { ...answered, ...defaultChannels(names, context.state) };
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
  const { name, bytes, sheets, sheetId, failure } = file;
  const workbook = optionsOf(context);
  const options = { ...workbook, mappings };
  const parsed =
    failure ?? attempt(() => (sheets ? parseSheets(sheets, name, options) : parseFile(bytes, name, options)));
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
      ...(sheets && { sheets }),
      ...(sheetId !== undefined && { sheetId }),
      preview: typeof preview === 'string' ? unreadable(name, preview) : preview,
    };
  };
}

function optionsOf({ state, today }: Context) {
  const { cadence, trafficCadence, weekStart, channels, taxRate, currency } = state;
  return {
    channelNames: channels,
    cadence: cadence ?? 'weekly',
    ...(trafficCadence && { trafficCadence }),
    ...(weekStart && { weekStart }),
    ...(taxRate !== null && { taxRate }),
    ...(currency !== null && /^[A-Z]{3}$/.test(currency) && { currency }),
    today,
  } as const;
}

/** An unforeseen error in one file mustn't keep the others from being imported. */
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
