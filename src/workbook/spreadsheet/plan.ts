import type { Language } from '../../locales';
import type { Answers, Goal, WorkbookDescription } from '../description/types';

/** The workbook's texts; those of sheets, columns and blocks are looked up by their path. */
export interface WorkbookTexts {
  readonly contents: Readonly<Record<string, string>>;
  readonly brands: Readonly<Record<string, string>>;
  readonly cadences: Readonly<Record<Answers['cadence'], string>>;
  /** The names of exports, and of a file of which a person described the columns. */
  readonly formats: Readonly<Record<string, string>> & { readonly mapped: string };
}

/** What is to be built, and for whom. */
export interface Plan {
  readonly description: WorkbookDescription;
  readonly texts: Readonly<Record<Language, WorkbookTexts>>;
  readonly answers: Answers;
}

/** A plan without its answers, for a workbook that holds them itself. */
export type Blueprint = Omit<Plan, 'answers'>;

/** The items that serve one of the goals. */
export function filterByGoals<Item extends { readonly goals: readonly Goal[] }>(
  goals: readonly Goal[],
  items: readonly Item[],
): Item[] {
  return items.filter((item) => item.goals.some((goal) => goals.includes(goal)));
}

/** The text at a path such as `sheets.activity.title` of a tree of texts. */
export function textAt(texts: object, path: string): string {
  let node: unknown = texts;
  for (const key of path.split('.')) {
    node = typeof node === 'object' && node !== null ? Reflect.get(node, key) : undefined;
  }
  if (typeof node !== 'string') throw new Error(`No text at ${path}`);
  return node;
}

/** The texts of a tree at a path such as `sheets.dashboard.choices.view`, in their order. */
export function choicesAt(texts: object, path: string): string[] {
  const node = path
    .split('.')
    .reduce<unknown>(
      (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
      texts,
    );
  const words = typeof node === 'object' && node !== null ? Object.values(node) : [];
  if (words.length === 0) throw new Error(`No choices at ${path}`);
  return words.map(String);
}
