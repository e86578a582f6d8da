import {
  finish,
  type ImportOptions,
  type Mapping,
  type ParsedFile,
  parseFileInSteps,
  parseSheets,
  previewInSteps,
  type Steps,
  type TablePreview,
  within,
} from '../../../imports';
import type { TrackerState } from '../../../workbook/imports';
import { defaultChannels } from './defaultChannels';
import type { Context, FileChoices, FilePreview, OpenedFile } from './openedFile';
import { rememberedChoices, rememberedMappings } from './remembered';
import type { DroppedFile } from './takeFile';

/** Shares of opening a file: it is parsed, read with what the workbook says, and perhaps again with remembered answers. */
const PARSED = 0.3;
const READ = 0.65;

/** Reads a dropped file with the answers remembered for files like it. */
export function openFile(file: DroppedFile, context: Context): OpenedFile {
  return finish(openFileInSteps(file, context));
}

export function* openFileInSteps(file: DroppedFile, context: Context): Steps<OpenedFile> {
  const choices = { mappings: rememberedMappings(context.state.mappings) };
  const read = yield* within(reader(file, choices, context), 0, PARSED);
  const first = yield* within(read(choices), PARSED, READ);
  const remembered = rememberedChoices(first.preview.tables, context.state.choices);
  const isAny = Object.keys(remembered).length > 0;
  const opened = isAny ? yield* within(read({ ...choices, ...remembered }), PARSED, READ) : first;
  return yield* within(withChannels(opened, read, context), READ, 1);
}

/** The file with changed answers: read again, unless they don't affect reading. */
export function choose(file: OpenedFile, changes: FileChoices, context: Context): OpenedFile {
  return finish(chooseInSteps(file, changes, context));
}

export function* chooseInSteps(file: OpenedFile, changes: FileChoices, context: Context): Steps<OpenedFile> {
  const choices = { ...file.choices, ...changes };
  if (changes.onConflict) return { ...file, choices };
  const read = yield* within(reader(file, choices, context), 0, PARSED);
  const opened = yield* within(read(choices), PARSED, READ);
  return yield* within(withChannels(opened, read, context), READ, 1);
}

/** The answers with a mapping for one of a file's tables; null where it has no such table. */
export function withMapping(file: OpenedFile, key: string, mapping: Mapping): FileChoices | null {
  if (!file.preview.tables.some(({ mappingKey }) => mappingKey === key)) return null;
  return { mappings: { ...file.choices.mappings, [key]: mapping } };
}

/** The file with a mapping for one of its tables. */
export function describe(file: OpenedFile, key: string, mapping: Mapping, context: Context): OpenedFile {
  const changes = withMapping(file, key, mapping);
  return changes ? choose(file, changes, context) : file;
}

/** The file read again for a workbook whose state may have changed. */
export function reread(file: OpenedFile, before: TrackerState, context: Context): OpenedFile {
  return finish(rereadInSteps(file, before, context));
}

export function rereadInSteps(file: OpenedFile, before: TrackerState, context: Context): Steps<OpenedFile> {
  const { channels = {} } = file.choices;
  const guesses = defaultChannels(Object.keys(channels), before);
  // A channel that matched one of the workbook and isn't counted was skipped on purpose; others may match one now.
  const chosen = Object.entries(channels).filter(
    ([name, channel]) => channel !== null || guesses[name] !== null,
  );
  return chooseInSteps(file, { channels: Object.fromEntries(chosen) }, context);
}

/** Channels without an answer get their defaults; if these differ from their names, the rows are read again. */
function* withChannels(file: OpenedFile, read: Reader, context: Context): Steps<OpenedFile> {
  const { channels: answered = {} } = file.choices;
  const names = namesOfChannels(file.preview.tables).filter((name) => !(name in answered));
  if (names.length === 0) return file;
  const channels = { ...answered, ...defaultChannels(names, context.state) };
  const isAsNamed = names.every((name) => channels[name] === name);
  const choices = { ...file.choices, channels };
  return isAsNamed ? { ...file, choices } : yield* read(choices);
}

function namesOfChannels(tables: readonly TablePreview[]): string[] {
  return tables.flatMap(({ channels }) => channels.map(({ name }) => name));
}

/** Reads the rows of one file with any choices that have the same mappings. */
type Reader = (choices: FileChoices) => Steps<OpenedFile>;

/** Parses the file once, however often its rows are then read. */
function* reader(file: DroppedFile, { mappings = {} }: FileChoices, context: Context): Steps<Reader> {
  const { name, bytes, sheets, sheetId, failure } = file;
  const workbook = optionsOf(context);
  const options = { ...workbook, mappings };
  const parsed = failure ?? (yield* attempt(() => parseInSteps(file, options)));
  return function* read(choices) {
    const { onConflict: _, newKeywords, ...answers } = choices;
    const keywords = {
      followed: context.state.keywords,
      ...(newKeywords !== undefined && { limit: newKeywords }),
    };
    const preview =
      typeof parsed === 'string'
        ? parsed
        : yield* attempt(() => previewInSteps(parsed, { ...workbook, keywords, ...answers }));
    return {
      ...{ name, bytes, failure, choices },
      ...(sheets && { sheets }),
      ...(sheetId !== undefined && { sheetId }),
      preview: typeof preview === 'string' ? unreadable(name, preview) : preview,
    };
  };
}

function* parseInSteps({ name, bytes, sheets }: DroppedFile, options: ImportOptions): Steps<ParsedFile> {
  return sheets ? parseSheets(sheets, name, options) : yield* parseFileInSteps(bytes, name, options);
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
function* attempt<Result>(work: () => Steps<Result>): Steps<Result | 'unexpected'> {
  try {
    return yield* work();
  } catch {
    return 'unexpected';
  }
}

function unreadable(name: string, failure: NonNullable<FilePreview['failure']>): FilePreview {
  return { name, failure, tables: [], unread: [] };
}
