import { createDateReader, type DateOptions, type DateReader } from './createDateReader';
import { daysOfInterval } from './interval';
import { isBlank } from './isBlank';

/** What a row of the chosen period reads as where its days aren't named. */
export const CHOSEN = 'chosen';
/** What a row of an earlier period reads as. */
export const EARLIER = 'earlier';

/**
 * A reader for the column in which a comparison names the period of each row: the latest one is read as its days, all others as
 * `EARLIER`. Names without days, such as “Last 28 days”, are in the platform's order: the chosen period comes first.
 */
export function createComparisonReader(
  title: string,
  texts: readonly string[],
  options: DateOptions,
): DateReader {
  const dates = createDateReader(title, texts, options);
  const names = [...new Set(texts)].filter((text) => !isBlank(text));
  const days = new Map(
    names.flatMap((name): [string, string][] => {
      const reading = dates.read(name);
      return 'day' in reading ? [[name, reading.day]] : [];
    }),
  );
  const lastOf = (name: string) => {
    const { day, until = day } = daysOfInterval(days.get(name) ?? '');
    return until;
  };
  const [latest] =
    days.size === names.length ? [...names].sort((a, b) => (lastOf(a) < lastOf(b) ? 1 : -1)) : names;
  return {
    read: (text) => (text === latest ? { day: days.get(text) ?? CHOSEN } : { day: EARLIER }),
    ambiguity: null,
  };
}
