import type { Localized } from '../locales';
import type { RefusalReason } from './refusal';

/** The numbers that an argument accepts, and the reason for refusing others. */
export interface NumberKind {
  readonly name: string;
  readonly isText?: false;
  readonly min: number;
  readonly max: number;
  /** Whether the limits themselves are refused. */
  readonly exclusive?: boolean;
  readonly refusal: RefusalReason;
  /** What a blank cell counts as; without it a blank is a gap. */
  readonly blank?: number;
}

/** Words; a number counts as its digits. */
export interface TextKind {
  readonly name: string;
  readonly isText: true;
  readonly blank?: string;
}

export type CellKind = NumberKind | TextKind;

/** What a cell of a kind holds. */
export type ValueOf<K extends CellKind> = K extends TextKind ? string : number;

/** How the cells of an argument are read. */
export interface CellInput<K extends CellKind> {
  readonly kind: K & { readonly blank?: ValueOf<K> };
  readonly default?: ValueOf<K>;
}

interface ArgumentBase {
  readonly text: Localized;
  readonly optional: boolean;
  /** A price or rate that holds whatever happened: alone, it doesn't make a row worth calculating. */
  readonly setting: boolean;
}

/** An argument of which each row uses its own cell. */
export interface NumberArgument extends ArgumentBase {
  readonly is: 'number';
  readonly kind: NumberKind;
  readonly whole: false;
  /** What an omitted argument, or a blank cell, counts as. */
  readonly default?: number;
}

/** An argument of which each row uses its own words; a blank is a gap unless the argument is optional. */
export interface TextArgument extends ArgumentBase {
  readonly is: 'text';
  readonly kind: TextKind;
  readonly whole: false;
  /** As autocomplete names it. */
  readonly type: string;
  readonly default?: string;
}

/** An argument that is one number for the whole call where the others are series. */
export interface SettingArgument extends NumberArgument {
  readonly setting: true;
}

/** A list that is the same for every row. */
export interface ListArgument extends ArgumentBase {
  readonly is: 'list';
  readonly kind: NumberKind;
  readonly whole: true;
  readonly default: readonly number[];
}

/** An argument with a reader of its own: dates, observations with gaps, columns, a choice of words. */
export interface CustomArgument<T> extends ArgumentBase {
  readonly is: 'custom';
  readonly whole: true;
  /** As autocomplete names it. */
  readonly type: string;
  readonly read: (name: string, given: unknown) => T;
}

/** An argument of a function that goes row by row. */
export type CellArgument = NumberArgument | TextArgument | ListArgument;
export type CellArguments = Readonly<Record<string, CellArgument>>;

/** An argument of a function that takes ranges as they are. */
export type SeriesArgument = NumberArgument | ListArgument | CustomArgument<unknown>;
export type SeriesArguments = Readonly<Record<string, SeriesArgument>>;

/** One argument of a custom function, as its definition declares it. */
export type Argument = CellArgument | SeriesArgument;
export type Arguments = Readonly<Record<string, Argument>>;

/** What `compute` receives: checked numbers and words, by the argument's name. */
export type RowValues<A extends CellArguments> = {
  readonly [Name in keyof A]: A[Name] extends ListArgument
    ? readonly number[]
    : A[Name] extends TextArgument
      ? string
      : number;
};

interface Options extends Localized {
  readonly default?: number;
  readonly setting?: boolean;
  readonly blank?: number;
}

const LARGEST = Number.MAX_VALUE;

/** Any number at all. */
export const ANY_NUMBER: NumberKind = { name: 'number', min: -LARGEST, max: LARGEST, refusal: 'size' };
export const COUNT: NumberKind = { name: 'count', min: 0, max: LARGEST, refusal: 'negative', blank: 0 };
const MONEY: NumberKind = { name: 'money', min: -LARGEST, max: LARGEST, refusal: 'size', blank: 0 };
export const COST: NumberKind = { name: 'cost', min: 0, max: LARGEST, refusal: 'negative', blank: 0 };
const SHARE: NumberKind = { name: 'share', min: 0, max: 1, refusal: 'share', blank: 0 };
const RATE: NumberKind = { name: 'rate', min: 0, max: LARGEST, refusal: 'negative', blank: 0 };
const CONFIDENCE: NumberKind = { name: 'confidence', min: 0, max: 1, exclusive: true, refusal: 'confidence' };
const CHANGE: NumberKind = { name: 'change', min: -1, max: LARGEST, refusal: 'change' };
export const POSITION: NumberKind = { name: 'position', min: 1, max: LARGEST, refusal: 'position' };

type ArgumentOf<O extends Options> = O extends { readonly setting: true } ? SettingArgument : NumberArgument;

const ofKind =
  (kind: NumberKind) =>
  <const O extends Options>({ en, fr, default: defaultValue, setting = false, blank }: O): ArgumentOf<O> => {
    const argument: NumberArgument = {
      is: 'number',
      kind: blank === undefined ? kind : { ...kind, blank },
      text: { en, fr },
      optional: defaultValue !== undefined,
      ...(defaultValue === undefined ? {} : { default: defaultValue }),
      setting,
      whole: false,
    };
    return argument as ArgumentOf<O>;
  };

/** A number of things or people, 0 or more. */
export const count = ofKind(COUNT);
/** Money that may be negative: a gain, a revenue with refunds. */
export const money = ofKind(MONEY);
/** Money spent, 0 or more. */
export const cost = ofKind(COST);
/** A part of a whole, 0 to 1: a cell shown as 30 % holds 0.3. */
export const share = ofKind(SHARE);
/** A rate of interest or growth, 0 or more. */
export const rate = ofKind(RATE);
/** A relative change: 0.25 or 25 % is a quarter more, −1 is all of it lost. */
export const change = ofKind(CHANGE);
/** A position in the search results, 1 being the first. */
export const position = ofKind(POSITION);

/**
 * Words of each row: an address, a name.
 * @param blank what a blank cell counts as; without it a blank is a gap
 */
export const words = ({
  en,
  fr,
  optional = false,
  blank,
}: Localized & { readonly optional?: boolean; readonly blank?: string }): TextArgument => ({
  is: 'text',
  kind: { name: 'words', isText: true, ...(blank === undefined ? {} : { blank }) },
  text: { en, fr },
  optional,
  ...(optional ? { default: '' } : {}),
  setting: false,
  whole: false,
  type: 'string|string[][]',
});

/** A probability between 0 and 1, both excluded. */
export const probability = (options: Localized & { readonly default: number }): SettingArgument =>
  ofKind(CONFIDENCE)({ ...options, setting: true });

const CONFIDENCE_TEXT = { en: 'How sure to be, 95% unless given', fr: 'Degré de certitude, 95 % par défaut' };

/** The confidence of an interval, 0.95 unless given. */
export const confidence = (text: Localized = CONFIDENCE_TEXT): SettingArgument =>
  probability({ ...text, default: 0.95 });

/** A list of shares that serves every row, such as a curve. */
export const shares = ({
  en,
  fr,
  default: defaultValue,
}: Localized & { default: readonly number[] }): ListArgument => ({
  is: 'list',
  kind: SHARE,
  text: { en, fr },
  optional: true,
  default: defaultValue,
  setting: true,
  whole: true,
});
