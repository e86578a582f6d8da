import { CellError } from '../../../cells/refusal';

type Split = (path: string) => readonly string[];

/** Arrows of any kind, which no channel has in its name. */
const ARROW = /(?:[-=~–—]*(?:>|&gt;)|[→⇒⟶➔➜➝➡»›]\uFE0F?)+/;
/** Signs that separate channels where there is no arrow, by how seldom they stand in a name. */
const SIGNS = ['|', ';', '\t', '\n', '::', '•', '·', '\\', ','] as const;
const SLASH = '/';
/** What stands behind the slash of a source and its medium, as Analytics writes them. */
const MEDIUM =
  /^(?:\(.*\)|organic|cpc|ppc|cpm|referral|e-?mail|social|paid[_ -]?\w*|display|affiliate|video|sms|push|none|not set|banner|link|app)$/i;

/** Takes paths apart into the channels touched. Throws a CellError for a separator that occurs in none of them. */
export function splitPaths(paths: readonly string[], separator: string): (readonly string[])[] {
  const split = separator === '' ? findSplit(paths) : splitAt(separator, paths);
  return paths.map((path) =>
    split(path)
      .map((touch) => touch.trim())
      .filter((touch) => touch !== ''),
  );
}

function splitAt(separator: string, paths: readonly string[]): Split {
  const mark = separator.trim() || separator;
  if (paths.every((path) => path.trim() === '' || !path.includes(mark))) {
    throw new CellError({
      reason: 'separator',
      argument: 'separator',
      found: mark,
      other: paths.find((path) => path.trim() !== '') ?? '',
    });
  }
  // The tails of arrows belong to no name either.
  return (path) => path.split(mark === '>' ? /[-=]*>/ : mark);
}

/** The separator is the one that most paths have; a slash only where it stands in no name. */
function findSplit(paths: readonly string[]): Split {
  const marks = [ARROW, ...SIGNS].map((mark) => ({
    mark,
    count: paths.filter((path) => has(path, mark)).length,
  }));
  const [most] = marks.sort((one, other) => other.count - one.count);
  if (most && most.count > 0) return (path) => path.split(most.mark);
  // An arrow at the end of a single channel belongs to no name.
  const mark = slashSeparates(paths) ? SLASH : ARROW;
  return (path) => path.split(mark);
}

function has(path: string, mark: RegExp | string): boolean {
  return path.split(mark).filter((touch) => touch.trim() !== '').length > 1;
}

/**
 * A slash separates where it has blanks around it, or where channels that it joins stand elsewhere too. `google / cpc` is one
 * channel, an address is, and so is `Email/SMS` that is always written like that.
 */
function slashSeparates(paths: readonly string[]): boolean {
  const joined = [...new Set(paths)].filter((path) => has(path, SLASH) && !path.includes('//'));
  if (joined.length === 0 || joined.some(isAddress) || joined.every(isSourceAndMedium)) return false;
  return joined.some((path) => / \/ /.test(path)) || recombines(joined, paths);
}

function isAddress(path: string): boolean {
  return /^\S+\.[a-z]{2,}\/\S*$/i.test(path.trim());
}

function isSourceAndMedium(path: string): boolean {
  const [, medium = '', ...others] = touchesAt(path);
  return others.length === 0 && MEDIUM.test(medium);
}

function recombines(joined: readonly string[], paths: readonly string[]): boolean {
  if (joined.some((path) => touchesAt(path).length > 2)) return true;
  const inPaths = new Map<string, number>();
  for (const path of new Set(paths)) {
    for (const touch of new Set(touchesAt(path))) inPaths.set(touch, (inPaths.get(touch) ?? 0) + 1);
  }
  return joined.some((path) => touchesAt(path).some((touch) => (inPaths.get(touch) ?? 0) > 1));
}

function touchesAt(path: string): string[] {
  return path.split(SLASH).map((touch) => touch.trim().toLowerCase());
}
