import type { Ambiguity, DateOrder, DecimalMark, Mapping, TablePreview } from '../../../imports';
import type { TrackerState } from '../../../workbook/imports';
import { channelKey, defaultChannels } from './defaultChannels';
import type { FileChoices, OpenedFile } from './openedFile';

type Remembered = TrackerState['choices'];
/** The answer that adds all new keywords. */
const ALL = 'all';
/** The answer that orders in a state are sales, or aren't. */
const [SALE, NO_SALE] = ['sale', 'none'] as const;

type Entries = readonly (readonly [key: string, answer: string])[];

const dateOrders: readonly DateOrder[] = ['dayFirst', 'monthFirst'];
const decimals: readonly DecimalMark[] = ['.', ','];

/** The mappings saved in the workbook; unreadable ones are left out, so the user is asked again. */
export function rememberedMappings(saved: Remembered): Record<string, Mapping> {
  const read = Object.entries(saved).flatMap(([key, json]): [string, Mapping][] => {
    const mapping = parse(json);
    return mapping ? [[key, mapping]] : [];
  });
  return Object.fromEntries(read);
}

/** What was answered last time for tables with these headers. */
export function rememberedChoices(
  tables: readonly TablePreview[],
  saved: Remembered,
): Pick<
  FileChoices,
  'dateOrder' | 'decimal' | 'answeredTaxRate' | 'newKeywords' | 'fileCurrency' | 'states'
> {
  const [dateOrder] = answersFor('dateOrder', tables, saved, dateOrders);
  const [decimal] = answersFor('decimal', tables, saved, decimals);
  const [fileCurrency] = tables.flatMap((table) => currencyAnswer(table, saved));
  const states = stateAnswers(tables, saved);
  const newKeywords = keywordsAnswer(tables, saved);
  const answeredTaxRate = taxRateAnswer(tables, saved);
  return {
    ...(dateOrder && { dateOrder }),
    ...(decimal && { decimal }),
    ...(answeredTaxRate !== undefined && { answeredTaxRate }),
    ...(newKeywords !== undefined && { newKeywords }),
    ...(fileCurrency !== undefined && { fileCurrency }),
    ...(Object.keys(states).length > 0 && { states }),
  };
}

/** The currency that counted last time, where the file has it. */
function currencyAnswer({ ambiguities, mappingKey }: TablePreview, saved: Remembered): string[] {
  const answer = saved[answerKey('currency', mappingKey)];
  return ambiguities.flatMap((ambiguity) =>
    ambiguity.about === 'currency' && ambiguity.values.some(({ currency }) => currency === answer)
      ? (answer ?? [])
      : [],
  );
}

/** The key under which the workbook remembers whether a state of a format's orders is a sale. */
function stateKey({ format, mappingKey }: TablePreview, state: string): string {
  return `state ${format === 'mapped' ? mappingKey : format} ${state}`;
}

/** Which states were said to be sales, or not, by their names. */
function stateAnswers(tables: readonly TablePreview[], saved: Remembered): Record<string, boolean> {
  const answers = tables.flatMap((table) =>
    table.unknownStates.flatMap(({ name }): [string, boolean][] => {
      const answer = saved[stateKey(table, name)];
      return answer === undefined ? [] : [[name, answer === SALE]];
    }),
  );
  return Object.fromEntries(answers);
}

/** How many new keywords were added last time: a number, or all of them (null). */
function keywordsAnswer(tables: readonly TablePreview[], saved: Remembered): number | null | undefined {
  const answers = tables.flatMap(({ mappingKey }) => saved[answerKey('keywords', mappingKey)] ?? []);
  const answer = answers.find((each) => each === ALL || /^\d+$/.test(each));
  if (answer === undefined) return undefined;
  return answer === ALL ? null : Number(answer);
}

/** The rate answered last time for amounts that may hold tax or not. */
function taxRateAnswer(tables: readonly TablePreview[], saved: Remembered): number | undefined {
  const answers = tables
    .filter(isTaxUnsure)
    .flatMap(({ mappingKey }) => saved[answerKey('taxRate', mappingKey)] ?? []);
  return answers.map(Number).find((rate) => rate >= 0 && rate <= 1);
}

function isTaxUnsure({ ambiguities }: TablePreview): boolean {
  return ambiguities.some((ambiguity) => ambiguity.about === 'taxRate' && ambiguity.isUnsure);
}

/** The rate answered for a shop's own export, which goes to Settings; null where they have one or nobody was asked. */
export function taxRateToRemember(
  files: readonly OpenedFile[],
  { taxRate }: Pick<TrackerState, 'taxRate'>,
): number | null {
  if (taxRate !== null) return null;
  const answered = files.flatMap(({ preview: { tables }, choices }) => {
    const isAsked = tables.some(
      (table) => table.ambiguities.some(({ about }) => about === 'taxRate') && !isTaxUnsure(table),
    );
    return isAsked ? (choices.answeredTaxRate ?? []) : [];
  });
  return answered[answered.length - 1] ?? null;
}

/** Answers that the workbook hasn't saved yet, with their keys. */
export function choicesToRemember(files: readonly OpenedFile[], state: TrackerState): Entries {
  const answers = files.flatMap(({ preview, choices }) =>
    preview.tables.flatMap((table) => [
      ...openAnswers(table, choices),
      ...keywordAnswers(table, choices),
      ...stateEntries(table, choices),
      ...channelAnswers(table, choices, state),
    ]),
  );
  return withoutRemembered(answers, state.choices);
}

/** The same for the mappings that these files used. */
export function mappingsToRemember(files: readonly OpenedFile[], saved: Remembered): Entries {
  const mappings = files.flatMap(({ preview, choices }) =>
    preview.tables.flatMap(({ format, mappingKey }): [string, string][] => {
      const mapping = choices.mappings?.[mappingKey];
      return format !== null && mapping ? [[mappingKey, JSON.stringify(mapping)]] : [];
    }),
  );
  return withoutRemembered(mappings, saved);
}

function openAnswers({ ambiguities, mappingKey }: TablePreview, choices: FileChoices): [string, string][] {
  return ambiguities.flatMap((ambiguity): [string, string][] => {
    const answer = answerTo(ambiguity, choices);
    return answer === undefined ? [] : [[answerKey(ambiguity.about, mappingKey), String(answer)]];
  });
}

/** What the next file of the same kind is read with: it may be from another year, and Settings keep the rate of the shop. */
function answerTo(ambiguity: Ambiguity, choices: FileChoices): string | number | undefined {
  if (ambiguity.about === 'year') return undefined;
  if (ambiguity.about === 'currency') return choices.fileCurrency;
  if (ambiguity.about === 'taxRate') return ambiguity.isUnsure ? choices.answeredTaxRate : undefined;
  return choices[ambiguity.about];
}

function stateEntries(table: TablePreview, { states = {} }: FileChoices): [string, string][] {
  return table.unknownStates.flatMap(({ name }): [string, string][] => {
    const isSale = states[name];
    return isSale === undefined ? [] : [[stateKey(table, name), isSale ? SALE : NO_SALE]];
  });
}

function keywordAnswers(
  { newKeywords: { found }, mappingKey }: TablePreview,
  { newKeywords }: FileChoices,
): [string, string][] {
  if (found === 0 || newKeywords === undefined) return [];
  return [[answerKey('keywords', mappingKey), newKeywords === null ? ALL : String(newKeywords)]];
}

/** Only answers that differ from the default, so that a channel added to Settings later is still found. */
function channelAnswers(
  table: TablePreview,
  { channels = {} }: FileChoices,
  { channels: listed, choices, canAddChannels }: TrackerState,
): [string, string][] {
  const names = table.channels.filter(({ isUnsure }) => !isUnsure).map(({ name }) => name);
  const defaults = defaultChannels(names, { channels: listed, choices: {}, canAddChannels });
  const changed = names.filter((name) => channels[name] !== defaults[name] || channelKey(name) in choices);
  return changed.map((name) => [channelKey(name), channels[name] ?? '']);
}

function answersFor<Answer extends string>(
  about: 'dateOrder' | 'decimal',
  tables: readonly TablePreview[],
  saved: Remembered,
  answers: readonly Answer[],
): Answer[] {
  return tables
    .filter(({ ambiguities }) => ambiguities.some((ambiguity) => ambiguity.about === about))
    .flatMap(
      ({ mappingKey }) => answers.find((answer) => answer === saved[answerKey(about, mappingKey)]) ?? [],
    );
}

function answerKey(about: string, mappingKey: string): string {
  return `${about} ${mappingKey}`;
}

/** The last answer of each key, unless it is saved already. */
function withoutRemembered(entries: Entries, saved: Remembered): Entries {
  return [...new Map(entries)].filter(([key, answer]) => saved[key] !== answer);
}

function parse(json: string): Mapping | null {
  try {
    const value: unknown = JSON.parse(json);
    return isMapping(value) ? value : null;
  } catch {
    return null;
  }
}

function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && 'table' in value && 'columns' in value;
}
